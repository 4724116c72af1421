import Diagnostics

/// Keys, and the way from a key to its value.
extension Reader {
    /// libyaml gives up on longer keys, and nobody means them.
    static let longestKey = 1000

    struct Key {
        let text: String
        let range: Range<Int>
        /// The last byte before the value: the colon, or what stands in its place.
        let colon: Int
        /// Whether there is no colon, so that one further on belongs to the value.
        var isGuessed = false
    }

    mutating func entry(into entries: inout Entries) {
        let column = self.column
        skipInvisibleCharacters()
        guard let key = key() else { return skipLinesThatAreNoKeys(column: column) }
        let value = value(of: key, column: column)
        if let earlier = entries.add(Entry(key: key.text, keyRange: key.range, value: value)) {
            report(.duplicateKey(key.text, at: key.range, firstLine: lineNumber(of: earlier.keyRange.lowerBound)))
        }
    }

    private mutating func key() -> Key? {
        if let colon = source.colonBehindWord(from: position, to: line.end), colon - position <= Self.longestKey {
            return Key(text: source.text(position..<colon), range: position..<colon, colon: colon)
        }
        if let comment = source.foreignComment(in: line), position == line.content {
            report(.foreignComment(comment, in: line, source))
            return nil
        }
        if let colon = source.keyColon(from: position, to: line.end) {
            if let word = source.keyBeforeText(from: position, to: colon) {
                report(.missingColon(behind: word, in: line, source))
                return Key(text: source.text(word), range: word, colon: word.upperBound, isGuessed: true)
            }
            guard colon - position <= Self.longestKey else {
                report(.keyTooLong(at: position..<colon, source))
                return nil
            }
            return key(before: colon)
        }
        if let colon = source.tightColon(from: position, to: line.end) {
            if let name = source.invisibleCharacter(at: colon + 1) {
                report(.invisibleCharacter(name, at: colon + 1..<colon + 1 + name.length))
            } else {
                report(.missingSpaceAfterColon(at: colon, keyStart: position, in: line, source))
            }
            return key(before: colon)
        }
        if source.isClosingBracket(position), expectsStrayBracket {
            expectsStrayBracket = false
            return nil
        }
        report(noKey())
        return keyWithoutColon()
    }

    /// `titel = Foo`, `titel Foo`, `**titel:** Foo`, or a word above lines that can only be its value.
    private func keyWithoutColon() -> Key? {
        if let sign = source.wrongSign(from: position, to: line.end) {
            let range = source.trimmingBlanks(position..<sign.lowerBound)
            return Key(text: source.text(range), range: range, colon: sign.upperBound - 1, isGuessed: true)
        }
        if let key = source.emphasisedKey(from: position, to: line.end) {
            return Key(text: source.text(key.word), range: key.word, colon: key.end - 1, isGuessed: true)
        }
        let end = source.wordEnd(from: position, to: line.end)
        guard source[position].isLetter else { return nil }
        guard source.skippingBlanks(from: end, to: line.end) == line.end else {
            guard source.isKeyLike(position..<end) else { return nil }
            return Key(text: source.text(position..<end), range: position..<end, colon: end, isGuessed: true)
        }
        guard nextLine.indent > column || nextLine.indent == column && source.isItem(nextLine.content) else {
            return nil
        }
        return Key(text: source.text(position..<end), range: position..<end, colon: end - 1)
    }

    private mutating func key(before colon: Int) -> Key {
        let range = source.trimmingBlanks(position..<colon)
        guard source[position] == UInt8(ascii: "\"") || source[position] == UInt8(ascii: "'") else {
            return Key(text: source.text(range), range: range, colon: colon)
        }
        return Key(text: quotedScalar(parent: column)?.text ?? "", range: range, colon: colon)
    }

    private mutating func value(of key: Key, column: Int) -> Node {
        var start = key.colon + 1
        while !source.isBlankOrEnd(key.colon + 1), let invisible = source.invisibleCharacter(at: start) {
            start += invisible.length
        }
        start = source.skippingBlanks(from: start, to: line.end)
        let isComment = source[start] == UInt8(ascii: "#") && source[start - 1].isBlank
        if start >= line.end || isComment {
            return nestedValue(behind: key.colon + 1, comment: start, parent: column, isOfKey: true)
        }
        position = start
        let isText = key.isGuessed && source.plainRun(from: start, to: line.end).stop == .colon
        return isText ? textOfLine(parent: column) : inlineValue(parent: column)
    }

    /// The value of a key or an item that has nothing, or a comment, behind it on its line.
    mutating func nestedValue(behind point: Int, comment: Int, parent: Int, isOfKey: Bool = false) -> Node {
        let first = line
        moveToNextLine()
        if column > parent, let dash = dashBelow(parent: parent) {
            return sequenceLackingDash(before: dash, parent: parent)
        }
        if column > parent { return blockNode(parent: parent) }
        if isOfKey, column == parent, startsItem() { return blockSequence(parent: parent - 1, besideKey: true) }
        if let value = source.hashValue(at: comment, to: first.end) {
            report(.commentAsValue(value, in: first, source))
            return Node(.scalar(Scalar(source.text(value))), range: value)
        }
        if comment < first.end { warnOfComment(at: comment, in: first, valueStart: comment) }
        return Node(.scalar(Scalar("")), range: point..<point)
    }

    /// `#5` behind a blank is a comment, but hardly ever meant as one.
    mutating func warnOfComment(at hash: Int, in line: Line, valueStart: Int) {
        guard source[hash] == UInt8(ascii: "#"), source[hash + 1].isLetter || source[hash + 1].isDigit else { return }
        report(.commentInValue(at: hash, in: line, valueStart: valueStart, source))
    }

    private mutating func skipInvisibleCharacters() {
        while let name = source.invisibleCharacter(at: position), position < line.end {
            report(.invisibleCharacter(name, at: position..<position + name.length))
            position = source.skippingBlanks(from: position + name.length, to: line.end)
        }
    }

    /// Why the line that begins here is no `key: value`.
    private func noKey() -> Mistake {
        let rest = source.trimmingBlanks(position..<line.end)
        let first = source[position]
        if source.isMarker(line), position == line.start { return .secondDocument(at: position..<position + 3) }
        switch first {
        case UInt8(ascii: "%") where position == line.start: return .directive(at: rest, source)
        case UInt8(ascii: "?") where source.isExplicitKey(position):
            return .explicitKey(at: position, in: line, source)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            return source.hasBracketAsKey(rest) ? .complexKey(at: rest, source) : .notAPair(rest, source)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return source.closingQuote(from: position, to: line.end) == nil
                ? .openQuote(at: position, in: line, inFlow: false, source) : .notAPair(rest, source)
        case let byte where Source.isReserved(byte): return .reservedKey(at: position, in: line, source)
        default:
            return source.isDashWithoutSpace(position)
                ? .missingSpaceAfterDash(at: position, in: line, source) : .notAPair(rest, source)
        }
    }
}

extension Source {
    func isClosingBracket(_ at: Int) -> Bool { self[at] == UInt8(ascii: "]") || self[at] == UInt8(ascii: "}") }

    /// `[a]: b` or `{a: b}: c`.
    fileprivate func hasBracketAsKey(_ range: Range<Int>) -> Bool {
        range.contains { isClosingBracket($0) && self[$0 + 1] == UInt8(ascii: ":") }
    }
}
