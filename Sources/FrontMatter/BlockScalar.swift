/// Text over several lines behind `|` or `>`.
extension Reader {
    private struct Header {
        enum End { case one, none, all }
        let isLiteral: Bool
        var end = End.one
        /// How much the text is indented more than its parent, if the header says so.
        var indent: Int?
    }

    mutating func blockScalar(parent: Int) -> Node {
        let start = position
        guard let header = header() else {
            report(.textBehindBlockSign(at: start, in: line, source))
            let range = source.trimmingBlanks(start..<line.end)
            skipDeeper(than: parent)
            return Node(.scalar(Scalar(source.text(range))), range: range)
        }
        let headerEnd = position
        let indent = header.indent.map { parent + $0 } ?? textIndent(parent: parent)
        let text = blockText(header, indent: indent)
        let end = max(headerEnd, position)
        endBlockText(indent: indent, parent: parent)
        return Node(.scalar(Scalar(text, header.isLiteral ? .literal : .folded)), range: start..<end)
    }

    /// `|`, `>`, each with `-` or `+` and a digit, if wanted. Leaves the position behind it.
    private mutating func header() -> Header? {
        var header = Header(isLiteral: source[position] == UInt8(ascii: "|"))
        var at = position + 1
        for _ in 0..<2 {
            switch source[at] {
            case UInt8(ascii: "-") where header.end == .one: header.end = .none
            case UInt8(ascii: "+") where header.end == .one: header.end = .all
            case 0x31...0x39 where header.indent == nil: header.indent = Int(source[at] - 0x30)
            default: continue
            }
            at += 1
        }
        let rest = source.skippingBlanks(from: at, to: line.end)
        guard rest == line.end || source[rest] == UInt8(ascii: "#") && rest > at else { return nil }
        position = at
        return header
    }

    /// How far the first line of the text is indented. Empty lines before it must not go further.
    private mutating func textIndent(parent: Int) -> Int {
        var next = line.next
        var widest: Line?
        while next < source.end {
            let candidate = source.line(at: next)
            let spaces = source.spaces(at: candidate.start)
            if candidate.tab == nil, !candidate.isBlank {
                // Without any text, YAML measures the empty lines.
                guard spaces > parent else { break }
                if let widest, widest.indent > spaces {
                    report(.emptyLineTooDeep(at: widest.start + spaces..<widest.end))
                }
                return spaces
            }
            if candidate.tab == nil, candidate.indent > widest?.indent ?? 0 { widest = candidate }
            next = candidate.next
        }
        return max(widest?.indent ?? 0, parent + 1)
    }

    /// The text, as YAML folds and chomps it. Leaves `line` at its last line and `position` behind its last character.
    private mutating func blockText(_ header: Header, indent: Int) -> String {
        var text: [UInt8] = []
        var pendingBreak = false
        var emptyLines = 0
        var wasIndented = false
        var next = line.next
        var isFirst = true
        while next < source.end {
            let candidate = source.line(at: next)
            let spaces = source.spaces(at: candidate.start)
            let start = candidate.start + indent
            if source[candidate.start + spaces] == .tab, spaces < indent || isFirst && header.indent == nil {
                report(.tabIndentation(at: candidate.start + spaces, in: candidate, source))
            } else if spaces >= indent, start < candidate.end {
                isFirst = false
                let isIndented = source[start].isBlank
                if pendingBreak, header.isLiteral || wasIndented || isIndented {
                    text.append(.lineFeed)
                } else if pendingBreak, emptyLines == 0 {
                    text.append(0x20)
                }
                text.append(contentsOf: repeatElement(.lineFeed, count: emptyLines))
                text.append(contentsOf: source.bytes[start..<candidate.end])
                emptyLines = 0
                pendingBreak = candidate.next > candidate.end
                wasIndented = isIndented
                position = source.trimmingBlanks(start..<candidate.end).upperBound
            } else if candidate.isBlank {
                if candidate.next > candidate.end { emptyLines += 1 }
            } else {
                break
            }
            line = candidate
            next = candidate.next
        }
        if header.end != .none, pendingBreak { text.append(.lineFeed) }
        if header.end == .all { text.append(contentsOf: repeatElement(.lineFeed, count: emptyLines)) }
        return text.string
    }

    /// A line indented less than the text but more than its key belongs to neither.
    private mutating func endBlockText(indent: Int, parent: Int) {
        moveToNextLine()
        guard column > parent else { return }
        report(.wrongIndentation(in: line, expected: indent, source))
        skipDeeper(than: parent)
    }
}

extension Source {
    fileprivate func spaces(at start: Int) -> Int {
        var at = start
        while self[at] == 0x20 { at += 1 }
        return at - start
    }
}
