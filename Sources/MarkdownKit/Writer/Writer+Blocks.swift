import CMarkGFM

extension Writer {
    mutating func block(_ node: OpaquePointer, _ type: cmark_node_type, entering: Bool) {
        switch type {
        case CMARK_NODE_PARAGRAPH: entering ? startParagraph(node) : endParagraph(node)
        case CMARK_NODE_HEADING: entering ? startHeading(node) : endHeading()
        case CMARK_NODE_ITEM: entering ? startItem(node) : add("</li>\n")
        case CMARK_NODE_LIST: list(node, entering: entering)
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            add(entering ? "<blockquote>\n" : "</blockquote>\n")
        case CMARK_NODE_CODE_BLOCK: codeBlock(node)
        case CMARK_NODE_HTML_BLOCK: htmlBlock(node)
        case CMARK_NODE_THEMATIC_BREAK:
            startLine()
            add("<hr />\n")
        case CMARK_NODE_FOOTNOTE_DEFINITION: entering ? startFootnote(node) : endFootnote()
        case cmark.kinds.table, cmark.kinds.row, cmark.kinds.cell: tablePart(node, type, entering: entering)
        default: break
        }
    }

    private mutating func list(_ node: OpaquePointer, entering: Bool) {
        let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        guard entering else { return add(ordered ? "</ol>\n" : "</ul>\n") }
        startLine()
        let start = cmark_node_get_list_start(node)
        if !ordered {
            add("<ul>\n")
        } else if start == 1 {
            add("<ol>\n")
        } else {
            add("<ol start=\"")
            bytes.append(Int(start))
            add("\">\n")
        }
    }

    private mutating func startItem(_ node: OpaquePointer) {
        startLine()
        guard let tasks = cmark.tasks, cmark_node_get_syntax_extension(node) == tasks else { return add("<li>") }
        let done = cmark_gfm_extensions_get_tasklist_item_checked(node)
        add(style == .page ? "<li class=\"task\"><input type=\"checkbox\"" : "<li><input type=\"checkbox\"")
        if done { add(" checked=\"\"") }
        add(" disabled=\"\"")
        if style == .page {
            add(" aria-label=\"")
            add(done ? .taskDone : .taskOpen)
            add("\"")
        }
        add(" /> ")
    }

    private mutating func codeBlock(_ node: OpaquePointer) {
        startLine()
        footnotes.verbatim.append(lines(of: node))
        let info = utf8(cmark_node_get_fence_info(node))
        let language = info[..<(info.firstIndex { $0.isBlank } ?? info.endIndex)]
        checkFence(node, language)
        if isEmbed(language) { return embed(node, info) }
        if info.isEmpty {
            add("<pre><code>")
        } else {
            add("<pre><code class=\"language-")
            bytes.append(markup: UnsafeBufferPointer(rebasing: language))
            add("\">")
        }
        bytes.append(markup: utf8(cmark_node_get_literal(node)))
        add("</code></pre>\n")
    }

    private mutating func htmlBlock(_ node: OpaquePointer) {
        startLine()
        footnotes.verbatim.append(lines(of: node))
        guard style == .page else { return add("<!-- raw HTML omitted -->\n") }
        let range = start(of: node)..<max(start(of: node), source.line(lines(of: node).upperBound).upperBound)
        if let problem = RawHTML.problem(inBlock: range, of: source) { report(problem) }
    }

    func lines(of node: OpaquePointer) -> ClosedRange<Int> {
        let first = Int(cmark_node_get_start_line(node))
        return first...max(first, Int(cmark_node_get_end_line(node)))
    }
}
