import CMarkGFM

extension InlinePlaces {
    struct Opener {
        let start: Int
        let kind: Kind

        enum Kind { case bracket, angle, bare }
    }

    /// Moves the cursor over one node.
    func follow(_ node: OpaquePointer, entering: Bool) -> Place? {
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE {
            guard entering else { return close(node) }
            open(node)
            return nil
        }
        guard entering else { return nil }
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE: return text(utf8(cmark_node_get_literal(node)))
        case CMARK_NODE_CODE: return code()
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return lineBreak()
        case CMARK_NODE_FOOTNOTE_REFERENCE: return footnote()
        default: return nil
        }
    }

    private func place(_ whole: Range<Int>) -> Place { Place(destination: whole, whole: whole) }

    /// Behind a hard break cmark keeps the indentation, which has been passed over here: so blanks do not count.
    private func text(_ literal: UnsafeBufferPointer<UInt8>) -> Place? {
        let literal = UnsafeBufferPointer(rebasing: literal.drop(while: \.isBlank))
        guard !literal.isEmpty else { return nil }
        let alignment = Alignment(source: source, end: end)
        for start in cursor..<max(cursor, min(end, cursor + reach)) {
            guard let stop = alignment.end(of: literal, at: start) else { continue }
            claim(to: stop)
            return place(start..<stop)
        }
        return nil
    }

    private func claim(to stop: Int) {
        cursor = stop
        reach = 64
    }

    private func code() -> Place? {
        guard let start = find(UInt8(ascii: "`")) else { return nil }
        let length = run(at: start)
        var index = start + length
        while index < end {
            guard source.bytes[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let closing = run(at: index)
            index += closing
            if closing == length {
                claim(to: index)
                return place(start..<index)
            }
        }
        return nil
    }

    /// How many backticks stand at `start`.
    private func run(at start: Int) -> Int {
        var index = start
        while index < end, source.bytes[index] == UInt8(ascii: "`") { index += 1 }
        return index - start
    }

    private func lineBreak() -> Place? {
        guard let lineEnd = source.bytes[cursor..<end].firstIndex(where: \.isLineEnd) else { return nil }
        cursor = lineEnd
        skipIndentation()
        return nil
    }

    /// Over line ends, blanks and the markers of quotes.
    private func skipIndentation() {
        while cursor < end, source.bytes[cursor].isBlank || source.bytes[cursor] == UInt8(ascii: ">") { cursor += 1 }
    }

    private func footnote() -> Place? {
        var index = cursor
        while index < min(end, cursor + reach), !source.has("[^", at: index, before: end) { index += 1 }
        guard source.has("[^", at: index, before: end),
            let close = source.bytes[index..<end].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        claim(to: close + 1)
        return place(index..<close + 1)
    }

    private func find(_ byte: UInt8) -> Int? {
        source.bytes[cursor..<max(cursor, min(end, cursor + reach))].firstIndex(of: byte)
    }
}
