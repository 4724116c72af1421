import CMarkGFM

extension Writer {
    mutating func inline(_ node: OpaquePointer, _ type: cmark_node_type, entering: Bool) {
        switch type {
        case CMARK_NODE_TEXT: plainText(node)
        case CMARK_NODE_SOFTBREAK: lineBreak("\n")
        case CMARK_NODE_LINEBREAK: lineBreak("<br />\n")
        case CMARK_NODE_CODE: code(node)
        case CMARK_NODE_STRONG: add(entering ? "<strong>" : "</strong>")
        case CMARK_NODE_EMPH: add(entering ? "<em>" : "</em>")
        case CMARK_NODE_LINK: entering ? startLink(node) : endLink(node)
        case CMARK_NODE_IMAGE: startImage()
        case CMARK_NODE_HTML_INLINE: html(node)
        case CMARK_NODE_FOOTNOTE_REFERENCE: if entering { footnoteReference(node) }
        case cmark.kinds.strikethrough: add(entering ? "<del>" : "</del>")
        default: break
        }
    }

    private mutating func plainText(_ node: OpaquePointer) {
        let literal = utf8(cmark_node_get_literal(node))
        bytes.append(markup: literal)
        text.add(literal)
        if style == .page { checkText(node, literal) }
    }

    private mutating func lineBreak(_ markup: StaticString) {
        add(markup)
        text.addSpace()
    }

    private mutating func code(_ node: OpaquePointer) {
        let literal = utf8(cmark_node_get_literal(node))
        add("<code>")
        bytes.append(markup: literal)
        add("</code>")
        text.add(literal)
    }

    private mutating func html(_ node: OpaquePointer) {
        guard style == .page else { return add("<!-- raw HTML omitted -->") }
        let tag = RawHTML.Tag(utf8(cmark_node_get_literal(node)))
        switch tag.kind {
        case .comment: break
        case .lineBreak: lineBreak("<br />")
        case .closing where openTags > 0: openTags -= 1
        case .opening, .closing, .alone:
            if tag.kind == .opening { openTags += 1 }
            if let place = place(of: node) { report(RawHTML.problem(inline: place.whole, of: source)) }
        }
    }
}
