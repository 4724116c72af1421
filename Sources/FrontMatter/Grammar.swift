/// What a place in the source looks like, without reading it.
extension Source {
    /// How far plain text runs on its line, and what stops it.
    struct PlainRun {
        enum Stop { case lineEnd, comment, colon, flowIndicator }
        /// Behind the last character that is not blank.
        let end: Int
        let stop: Stop
        let stopOffset: Int
    }

    func plainRun(from start: Int, to limit: Int, inFlow: Bool = false) -> PlainRun {
        func run(_ stop: PlainRun.Stop, at offset: Int) -> PlainRun {
            PlainRun(end: trimmingBlanks(start..<offset).upperBound, stop: stop, stopOffset: offset)
        }
        var rest = start..<max(start, limit)
        while let at = sign(in: rest, inFlow: inFlow) {
            switch bytes[at] {
            case UInt8(ascii: ":"): if endsKey(at, inFlow: inFlow) { return run(.colon, at: at) }
            case UInt8(ascii: "#"): if at > start, bytes[at - 1].isBlank { return run(.comment, at: at) }
            default: return run(.flowIndicator, at: at)
            }
            rest = at + 1..<rest.upperBound
        }
        return run(.lineEnd, at: rest.upperBound)
    }

    /// The next character that may stop plain text.
    private func sign(in range: Range<Int>, inFlow: Bool) -> Int? {
        guard inFlow else { return place(of: UInt8(ascii: ":"), or: UInt8(ascii: "#"), in: range) }
        return unchecked(in: range) { bytes in
            bytes[range].firstIndex { byte in
                byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") || byte.isFlowIndicator
            }
        }
    }

    /// Whether the colon here separates a key from its value. Inside brackets libyaml refuses `a:?` too.
    private func endsKey(_ colon: Int, inFlow: Bool) -> Bool {
        isBlankOrEnd(colon + 1) || inFlow && (self[colon + 1].isFlowIndicator || self[colon + 1] == UInt8(ascii: "?"))
    }

    /// `- ` or `-` at the end of a line.
    func isItem(_ at: Int) -> Bool { self[at] == UInt8(ascii: "-") && isBlankOrEnd(at + 1) }

    func isExplicitKey(_ at: Int) -> Bool { self[at] == UInt8(ascii: "?") && isBlankOrEnd(at + 1) }

    /// The colon behind the key that begins here, if this is `key: …`.
    func keyColon(from start: Int, to limit: Int) -> Int? {
        if let colon = colonBehindWord(from: start, to: limit) { return colon }
        if self[start] == UInt8(ascii: "\"") || self[start] == UInt8(ascii: "'") {
            guard let close = closingQuote(from: start, to: limit) else { return nil }
            let colon = skippingBlanks(from: close + 1, to: limit)
            return self[colon] == UInt8(ascii: ":") && colon < limit && isBlankOrEnd(colon + 1) ? colon : nil
        }
        guard canStartPlain(start) else { return nil }
        let run = plainRun(from: start, to: limit)
        return run.stop == .colon ? run.stopOffset : nil
    }

    /// The same if the key is one word, which nearly all of them are.
    func colonBehindWord(from start: Int, to limit: Int) -> Int? {
        guard start < limit, self[start].isLetter else { return nil }
        let end = unchecked(in: start..<limit) { bytes in
            var at = start
            while at < limit, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ":") { at &+= 1 }
            return at
        }
        return end < limit && bytes[end] == UInt8(ascii: ":") && isBlankOrEnd(end + 1) ? end : nil
    }

    /// `key: …` with a key that is one word or quoted: what a person means as a key.
    func looksLikeKey(from start: Int, to limit: Int) -> Bool {
        guard let colon = keyColon(from: start, to: limit) else { return false }
        if !canStartPlain(start) { return true }
        return !(start..<colon).contains { self[$0].isBlank && !self[$0 + 1].isBlank && $0 + 1 < colon }
    }

    /// The colon of `key:value`, where a space is missing. Not in `https://…`, `12:30` and the like.
    func tightColon(from start: Int, to limit: Int) -> Int? {
        guard self[start].isLetter else { return nil }
        let at = wordEnd(from: start, to: limit)
        guard at < limit, at - start > 1, self[at] == UInt8(ascii: ":"), !isBlankOrEnd(at + 1) else { return nil }
        guard self[at + 1] != UInt8(ascii: "/"), self[at + 1] != UInt8(ascii: ":") else { return nil }
        return Self.schemes.contains(text(start..<at).lowercased()) ? nil : at
    }

    /// What stands before a colon without a space in ordinary text.
    private static let schemes: Set<String> = [
        "http", "https", "ftp", "mailto", "tel", "fax", "sms", "urn", "doi", "isbn", "issn", "geo", "data", "oparl",
    ]

    /// Behind the letters, digits, hyphens and underscores that begin here.
    func wordEnd(from start: Int, to limit: Int) -> Int {
        guard start < limit else { return start }
        let end = unchecked(in: start..<limit) { bytes in
            (start..<limit).first { at in
                let byte = bytes[at]
                let isPart = byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                return !isPart || byte == 0xEF && starts(with: "\u{FF1A}", at: at)
            }
        }
        return end ?? limit
    }

    /// The closing quote on the same line.
    func closingQuote(from opening: Int, to limit: Int) -> Int? {
        let quote = self[opening]
        var at = opening + 1
        while at < limit {
            if quote == UInt8(ascii: "\""), self[at] == UInt8(ascii: "\\") {
                at += 2
            } else if self[at] != quote {
                at += 1
            } else if quote == UInt8(ascii: "'"), self[at + 1] == quote {
                at += 2
            } else {
                return at
            }
        }
        return nil
    }

    /// Whether plain text may begin here, outside of brackets.
    func canStartPlain(_ at: Int) -> Bool {
        guard at < end else { return false }
        switch bytes[at] {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): return !isBlankOrEnd(at + 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "#"):
            return false
        case let byte: return !byte.isFlowIndicator && !Self.isReserved(byte)
        }
    }

    /// What YAML uses for things that this reader does not know, or for nothing yet.
    static func isReserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "`"):
            true
        default: false
        }
    }
}
