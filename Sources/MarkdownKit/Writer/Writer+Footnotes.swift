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
        reportMissingFootnotes()
        reportNotesWithoutReader()
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

    /// Those that nothing refers to, and those whose label another one has already.
    private mutating func reportNotesWithoutReader() {
        let used = Set((footnotes.labels + footnotes.meant).map(FootnoteDefinition.key))
        var seen: Set<String> = []
        for definition in footnotes.definitions {
            let key = FootnoteDefinition.key(definition.label)
            if !seen.insert(key).inserted {
                report(RepeatedFootnote.problem(definition, of: source))
            } else if !used.contains(key) {
                report(UnusedFootnote.problem(definition, of: source))
            }
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
