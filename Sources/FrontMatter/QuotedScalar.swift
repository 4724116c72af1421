/// Text in quotes.
extension Reader {
    /// From the opening quote to behind the closing one; nil, reported, if there is none.
    mutating func quotedScalar(parent: Int) -> Scalar? {
        source[position] == UInt8(ascii: "'") ? singleQuoted(parent: parent) : doubleQuoted(parent: parent)
    }

    private mutating func singleQuoted(parent: Int) -> Scalar? {
        let opening = position
        let first = line
        var text: [UInt8] = []
        position += 1
        while true {
            if position >= line.end {
                text.trimBlanks(downTo: 0)
                guard let blankLines = continueQuoted(parent: parent) else { return leftOpen(opening, in: first) }
                text.append(fold: blankLines)
            } else if source[position] != UInt8(ascii: "'") {
                text.append(source[position])
                position += 1
            } else if source[position + 1] == UInt8(ascii: "'") {
                text.append(UInt8(ascii: "'"))
                position += 2
            } else {
                position += 1
                return Scalar(text.string, .singleQuoted)
            }
        }
    }

    private mutating func doubleQuoted(parent: Int) -> Scalar? {
        let opening = position
        let first = line
        var text: [UInt8] = []
        /// Blanks up to here were written as escapes and stay at the end of a line.
        var kept = 0
        var reportedEscape = false
        position += 1
        while true {
            if position >= line.end {
                text.trimBlanks(downTo: kept)
                guard let blankLines = continueQuoted(parent: parent) else { return leftOpen(opening, in: first) }
                text.append(fold: blankLines)
                kept = text.count
            } else if source[position] == UInt8(ascii: "\"") {
                position += 1
                return Scalar(text.string, .doubleQuoted)
            } else if source[position] != UInt8(ascii: "\\") {
                text.append(source[position])
                position += 1
            } else if position + 1 == line.end {
                guard let blankLines = continueQuoted(parent: parent) else { return leftOpen(opening, in: first) }
                if blankLines > 0 { text.append(fold: blankLines) }
                kept = text.count
            } else {
                escape(into: &text, isReported: &reportedEscape)
                kept = text.count
            }
        }
    }

    /// Goes to the next line of quoted text and says how many empty ones lie before it. Nil if there is none that is
    /// indented more than the parent: then the quote was left open.
    private mutating func continueQuoted(parent: Int) -> Int? {
        var blankLines = 0
        var next = line.next
        while next < source.end {
            let candidate = source.line(at: next)
            if !candidate.isBlank {
                if let tab = candidate.tab {
                    report(.tabIndentation(at: tab, in: candidate, source))
                } else if candidate.indent <= parent {
                    return nil
                }
                line = candidate
                position = candidate.content
                return blankLines
            }
            blankLines += 1
            next = candidate.next
        }
        return nil
    }

    private mutating func leftOpen(_ opening: Int, in first: Line) -> Scalar? {
        report(.openQuote(at: opening, in: first, inFlow: !openBrackets.isEmpty, source))
        return nil
    }

    private mutating func escape(into text: inout [UInt8], isReported: inout Bool) {
        guard let escape = source.escape(at: position), escape.end <= line.end else {
            if !isReported { report(.unknownEscape(at: position, in: line, source)) }
            isReported = true
            text.append(UInt8(ascii: "\\"))
            position += 1
            return
        }
        text.append(contentsOf: String(escape.scalar).utf8)
        position = escape.end
    }
}

extension [UInt8] {
    fileprivate mutating func trimBlanks(downTo kept: Int) {
        while count > kept, let last, last.isBlank { removeLast() }
    }
}

extension Source {
    /// The character that the escape beginning with the backslash here stands for, unless it is one that no text needs.
    fileprivate func escape(at backslash: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        let end = backslash + 2
        switch self[backslash + 1] {
        case UInt8(ascii: "\""): return ("\"", end)
        case UInt8(ascii: "\\"): return ("\\", end)
        case UInt8(ascii: "/"): return ("/", end)
        case UInt8(ascii: " "): return (" ", end)
        case UInt8(ascii: "n"): return ("\n", end)
        case UInt8(ascii: "r"): return ("\r", end)
        case UInt8(ascii: "t"), .tab: return ("\t", end)
        case UInt8(ascii: "N"): return ("\u{85}", end)
        case UInt8(ascii: "_"): return ("\u{A0}", end)
        case UInt8(ascii: "L"): return ("\u{2028}", end)
        case UInt8(ascii: "P"): return ("\u{2029}", end)
        case UInt8(ascii: "x"): return hexEscape(at: end, digits: 2)
        case UInt8(ascii: "u"): return hexEscape(at: end, digits: 4)
        case UInt8(ascii: "U"): return hexEscape(at: end, digits: 8)
        default: return nil
        }
    }

    private func hexEscape(at start: Int, digits: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        var value: UInt32 = 0
        for at in start..<start + digits {
            guard let digit = hexValue(self[at]) else { return nil }
            value = value << 4 | digit
        }
        let isControl =
            value < 0x20 && value != 9 && value != 10 && value != 13 || (0x7F...0x9F).contains(value) && value != 0x85
        guard !isControl, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, start + digits)
    }

    private func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }
}
