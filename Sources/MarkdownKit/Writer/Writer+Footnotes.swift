import CMarkGFM

extension Writer {
    /// cmark puts the number into the node once it has found the definition.
    mutating func footnoteReference(_ node: OpaquePointer) {
        guard let note = Int(String(decoding: utf8(cmark_node_get_literal(node)), as: UTF8.self)), note > 0 else {
            return
        }
        add(.footnoteReference(note: note, time: footnotes.refer(to: note)))
        if text.isCollecting, let block, cmark_node_get_type(block) == CMARK_NODE_HEADING {
            headings[headings.count - 1].hasFootnote = true
        }
    }

    /// cmark has moved all notes to the end of the document, in the order of their numbers.
    mutating func startFootnote(_ node: OpaquePointer) {
        if footnotes.count == 0 {
            add(.footnotesStart)
            add("\n<ol>\n")
        }
        footnotes.count += 1
        footnotes.hasBack = false
        footnotes.labels.append(FootnoteDefinition.label(before: start(of: node), of: source))
        add(.footnoteStart(footnotes.count))
        bytes.append(.lineFeed)
    }

    /// The links back stand at the end of the last paragraph, if the note ends with one.
    mutating func endFootnoteParagraph(_ node: OpaquePointer) {
        let parent = cmark_node_parent(node)
        guard cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION, cmark_node_next(node) == nil else {
            return
        }
        add(" ")
        addFootnoteBack()
    }

    mutating func endFootnote(_ node: OpaquePointer) {
        if addFootnoteBack() { bytes.append(.lineFeed) }
        add("</li>\n")
    }

    @discardableResult
    private mutating func addFootnoteBack() -> Bool {
        if footnotes.hasBack { return false }
        footnotes.hasBack = true
        add(.footnoteBack(footnotes.count))
        return true
    }

    mutating func endFootnotes() {
        if footnotes.count > 0 { add("</ol>\n</section>\n") }
        guard footnotes.areWritten, style == .page else { return }
        reportUnusedFootnotes()
    }
}

extension Writer {
    /// Before the tree is walked: what the source defines.
    mutating func prepareFootnotes(_ root: OpaquePointer) {
        footnotes.areWritten = style == .page && source.text.containsFootnoteMark
        guard footnotes.areWritten else { return }
        footnotes.definitions = FootnoteDefinition.all(in: source, outside: verbatimLines(root))
    }

    /// The lines of code and HTML, in the order of the source.
    private func verbatimLines(_ root: OpaquePointer) -> [ClosedRange<Int>] {
        var blocks: [ClosedRange<Int>] = []
        let walk = cmark_iter_new(root)
        defer { cmark_iter_free(walk) }
        while cmark_iter_next(walk) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(walk) else { break }
            let type = cmark_node_get_type(node)
            guard type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK else { continue }
            let first = Int(cmark_node_get_start_line(node))
            blocks.append(first...max(first, Int(cmark_node_get_end_line(node))))
        }
        return blocks.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// A reference without a definition has stayed text.
    mutating func checkFootnotes(_ node: OpaquePointer, _ literal: UnsafeBufferPointer<UInt8>) {
        guard literal.containsFootnoteMark, let range = place(of: node)?.whole else { return }
        var index = range.lowerBound
        while index < range.upperBound {
            if source.bytes[index] == UInt8(ascii: "\\") {
                index += 2
            } else if let label = FootnoteDefinition.label(at: index, before: range.upperBound, of: source) {
                reportMissingFootnote(label)
                index = label.upperBound
            } else {
                index += 1
            }
        }
    }

    private mutating func reportMissingFootnote(_ range: Range<Int>) {
        let label = source.string(range.lowerBound + 2..<range.upperBound - 1)
        let defined = footnotes.definitions.map(\.label)
        guard !defined.contains(where: { FootnoteDefinition.key($0) == FootnoteDefinition.key(label) }) else { return }
        let nearest = MissingFootnote.nearest(to: label, among: defined)
        report(MissingFootnote.problem(label, nearest: nearest, at: range, of: source))
        // One mistake, one message: the note that was meant is not reported as unused.
        if let nearest { footnotes.meant.append(nearest) }
    }

    private mutating func reportUnusedFootnotes() {
        let used = Set((footnotes.labels + footnotes.meant).map(FootnoteDefinition.key))
        for definition in footnotes.definitions where !used.contains(FootnoteDefinition.key(definition.label)) {
            report(UnusedFootnote.problem(definition, of: source))
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    var containsFootnoteMark: Bool {
        guard count > 1 else { return false }
        for index in 0..<count - 1 where self[index] == UInt8(ascii: "[") && self[index + 1] == UInt8(ascii: "^") {
            return true
        }
        return false
    }
}
