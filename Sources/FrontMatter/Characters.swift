import Diagnostics

/// A character that nobody sees in an editor, and that means something else than it looks like.
struct InvisibleCharacter {
    let name: Localized
    /// In bytes.
    let length: Int
}

extension Reader {
    /// Reports what YAML and browsers forbid or take for a line break; the first of every line.
    mutating func checkCharacters(in range: Range<Int>) {
        var rest = range
        while let at = source.suspect(in: rest) {
            var next = at + 1
            if let character = source.forbiddenCharacter(at: at) {
                report(.invisibleCharacter(character, at: at..<at + character.length))
                next = source.line(at: at).next
            }
            rest = next..<max(next, range.upperBound)
        }
    }
}

extension Source {
    /// Spaces that do not count as space: harmless in text, but not before a key or behind its colon.
    func invisibleCharacter(at: Int) -> InvisibleCharacter? {
        guard self[at] >= 0x80 else { return nil }
        if starts(with: "\u{A0}", at: at) {
            return InvisibleCharacter(
                name: Localized(de: "ein geschütztes Leerzeichen (U+00A0)", en: "a no-break space (U+00A0)"), length: 2)
        }
        if starts(with: "\u{202F}", at: at) {
            return InvisibleCharacter(
                name: Localized(
                    de: "ein schmales geschütztes Leerzeichen (U+202F)", en: "a narrow no-break space (U+202F)"),
                length: 3)
        }
        if starts(with: "\u{200B}", at: at) {
            return InvisibleCharacter(
                name: Localized(de: "ein Leerzeichen ohne Breite (U+200B)", en: "a zero-width space (U+200B)"),
                length: 3)
        }
        return nil
    }

    /// Where the first byte stands that a forbidden character may begin with.
    fileprivate func suspect(in range: Range<Int>) -> Int? {
        unchecked(in: range) { bytes in
            var rest = range
            while let at = bytes.place(in: rest, marks: { $0.notPlain }) {
                if bytes[at].mayBeForbidden { return at }
                rest = at + 1..<range.upperBound
            }
            return nil
        }
    }

    /// Control characters, line breaks other than CR and LF, byte-order marks inside of the file.
    fileprivate func forbiddenCharacter(at: Int) -> InvisibleCharacter? {
        switch bytes[at] {
        case .tab, .lineFeed, .carriageReturn: return nil
        case 0x00..<0x20, 0x7F: return control(Int(bytes[at]), length: 1)
        case 0xC2 where (0x80..<0xA0).contains(self[at + 1]): return control(Int(self[at + 1]), length: 2)
        default: break
        }
        if starts(with: "\u{2028}", at: at) || starts(with: "\u{2029}", at: at) {
            return InvisibleCharacter(
                name: Localized(
                    de: "ein unsichtbarer Zeilenumbruch (U+2028 oder U+2029)",
                    en: "an invisible line break (U+2028 or U+2029)"), length: 3)
        }
        if starts(with: "\u{FEFF}", at: at) {
            return InvisibleCharacter(
                name: Localized(de: "eine Bytereihenfolge-Marke (U+FEFF)", en: "a byte-order mark (U+FEFF)"), length: 3)
        }
        if starts(with: "\u{FFFE}", at: at) || starts(with: "\u{FFFF}", at: at) {
            return InvisibleCharacter(
                name: Localized(
                    de: "ein ungültiges Zeichen (U+FFFE oder U+FFFF)", en: "an invalid character (U+FFFE or U+FFFF)"),
                length: 3)
        }
        return nil
    }

    private func control(_ value: Int, length: Int) -> InvisibleCharacter {
        let digits = String(value, radix: 16, uppercase: true)
        let code = "U+00" + (digits.count < 2 ? "0" : "") + digits
        return InvisibleCharacter(
            name: Localized(
                de: "ein unsichtbares Steuerzeichen (\(code))", en: "an invisible control character (\(code))"),
            length: length)
    }
}

extension UInt64 {
    /// Marks those of eight bytes that are not printable ASCII: taking 20 from a smaller byte, or adding 1 to 7F, sets its
    /// highest bit. What it carries over to the next byte can only make that look worse.
    fileprivate var notPlain: UInt64 { self | (self &- 0x2020_2020_2020_2020) | (self &+ 0x0101_0101_0101_0101) }
}

extension UInt8 {
    fileprivate var mayBeForbidden: Bool {
        switch self {
        case 0x20..<0x7F, .lineFeed: false
        case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
        default: false
        }
    }
}
