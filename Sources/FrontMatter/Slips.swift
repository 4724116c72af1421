/// What authors write where a key, its colon or the dash of an item should stand.
extension Source {
    /// The sign of `key = value`, `key; value` or `key：value`.
    func wrongSign(from start: Int, to limit: Int) -> Range<Int>? {
        guard self[start].isLetter else { return nil }
        let sign = skippingBlanks(from: wordEnd(from: start, to: limit), to: limit)
        guard sign > start, sign < limit else { return nil }
        if starts(with: "\u{FF1A}", at: sign) { return sign..<sign + 3 }
        return self[sign] == UInt8(ascii: "=") || self[sign] == UInt8(ascii: ";") ? sign..<sign + 1 : nil
    }

    /// Whether a word may be meant as a key: small letters, `_` and `-`.
    func isKeyLike(_ word: Range<Int>) -> Bool {
        !word.isEmpty && text(word).allSatisfy { $0.isLowercase || $0 == "_" || $0 == "-" }
    }

    /// `titel` of `titel Studienfahrt: x`, where the colon further on makes one key of it all.
    func keyBeforeText(from start: Int, to colon: Int) -> Range<Int>? {
        guard self[start].isLetter, (start..<colon).contains(where: { self[$0].isBlank }) else { return nil }
        let word = start..<wordEnd(from: start, to: colon)
        let next = skippingBlanks(from: word.upperBound, to: colon)
        guard word.upperBound < next, next < colon, isKeyLike(word), text(next..<colon).first?.isUppercase == true
        else { return nil }
        return word
    }

    /// `**titel:** Foo` and `*titel*: Foo`, as Markdown emphasises: the word, and where the value begins.
    func emphasisedKey(from start: Int, to limit: Int) -> (word: Range<Int>, end: Int)? {
        let first = skipping(UInt8(ascii: "*"), from: start, to: limit)
        let word = first..<wordEnd(from: first, to: limit)
        let colon = skipping(UInt8(ascii: "*"), from: word.upperBound, to: limit)
        guard first > start, !word.isEmpty, self[colon] == UInt8(ascii: ":"), colon < limit else { return nil }
        let end = skipping(UInt8(ascii: "*"), from: colon + 1, to: limit)
        return isBlankOrEnd(end) ? (word, end) : nil
    }

    private func skipping(_ byte: UInt8, from start: Int, to limit: Int) -> Int {
        var at = start
        while at < limit, self[at] == byte { at += 1 }
        return at
    }

    /// The words of `// Kommentar` or `<!-- Kommentar -->`.
    func foreignComment(in line: Line) -> Range<Int>? {
        guard self[line.content] == UInt8(ascii: "/") || self[line.content] == UInt8(ascii: "<") else { return nil }
        let range = trimmingBlanks(line.content..<line.end)
        if starts(with: "//", at: range.lowerBound) {
            return skippingBlanks(from: range.lowerBound + 2, to: range.upperBound)..<range.upperBound
        }
        guard starts(with: "<!--", at: range.lowerBound) else { return nil }
        let start = skippingBlanks(from: range.lowerBound + 4, to: range.upperBound)
        let isClosed = range.upperBound >= start + 3 && starts(with: "-->", at: range.upperBound - 3)
        return trimmingBlanks(start..<(isClosed ? range.upperBound - 3 : range.upperBound))
    }

    /// `#b00020` in place of a value, by itself or before a comment.
    func hashValue(at hash: Int, to limit: Int) -> Range<Int>? {
        guard self[hash] == UInt8(ascii: "#"), self[hash + 1].isLetter || self[hash + 1].isDigit else { return nil }
        let value = hash..<((hash..<limit).first { self[$0].isBlank } ?? limit)
        let rest = skippingBlanks(from: value.upperBound, to: limit)
        return rest == limit || self[rest] == UInt8(ascii: "#") ? value : nil
    }

    private static let longBullets: [StaticString] = ["–", "—", "•", "‣", "−"]

    /// How long a bullet other than `-` is, if one stands here with a blank behind it.
    func foreignBullet(at start: Int) -> Int? {
        let length: Int
        switch self[start] {
        case UInt8(ascii: "*"), UInt8(ascii: "+"): length = 1
        case 0xC2 where starts(with: "·", at: start): length = 2
        case 0xE2 where Self.longBullets.contains { starts(with: $0, at: start) }: length = 3
        default: return nil
        }
        return self[start + length].isBlank ? length : nil
    }
}
