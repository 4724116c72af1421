import CMarkGFM

extension Writer {
    /// cmark puts the number into the node once it has found the definition.
    mutating func footnoteReference(_ node: OpaquePointer) {
        guard let note = Int(String(decoding: utf8(cmark_node_get_literal(node)), as: UTF8.self)), note > 0 else {
            return
        }
        footnotes.refer(to: note)
        add(.footnoteReference, note)
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
        add(.footnoteStart, footnotes.count)
        bytes.append(UInt8.lineFeed)
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

    mutating func endFootnote() {
        if addFootnoteBack() { bytes.append(UInt8.lineFeed) }
        add("</li>\n")
    }

    @discardableResult
    private mutating func addFootnoteBack() -> Bool {
        if footnotes.hasBack { return false }
        footnotes.hasBack = true
        add(.footnoteBack, footnotes.count)
        return true
    }

    mutating func endFootnotes() {
        if footnotes.count > 0 { add("</ol>\n</section>\n") }
        guard footnotes.areWritten else { return }
        let blocks = footnotes.verbatim.sorted { $0.lowerBound < $1.lowerBound }
        footnotes.definitions = FootnoteDefinition.all(in: source, outside: blocks)
        reportMissingFootnotes()
        reportNotesWithoutReader()
    }
}

extension Writer {
    /// Those that nothing refers to, and those whose label another one has already.
    private mutating func reportNotesWithoutReader() {
        // As it should be: each was written, and cmark writes none twice.
        if footnotes.definitions.lazy.map(\.label).elementsEqual(footnotes.labels) { return }
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
