/// How characters look in a terminal: how wide they are, and which of them must not reach it.
enum Terminal {
    /// Columns that a character takes: none for a combining mark alone, two for East Asian text and emoji.
    static func width(of character: Character) -> Int {
        if character.isASCII { return 1 }
        return character.unicodeScalars.map(width(of:)).max() ?? 0
    }

    static func width(of characters: some Sequence<Character>) -> Int {
        characters.reduce(0) { $0 + width(of: $1) }
    }

    /// A tab or line end as one space. What would steer the terminal or turn the direction of the text,
    /// as `U+FFFD`: a file may come from anyone.
    static func shown(_ character: Character) -> Character {
        if character.isASCII, !(character < " "), character != "\u{7F}" { return character }
        if character == "\t" || character.isNewline { return " " }
        return character.unicodeScalars.contains(where: isUnsafe) ? "\u{FFFD}" : character
    }

    static func shown(_ text: String) -> String {
        text.unicodeScalars.allSatisfy(isPlain) ? text : String(text.map(shown))
    }

    /// Whether it is shown as it is, by itself and beside others of these: ASCII, Latin letters, dashes and quotation marks.
    /// To look for whole characters takes ten times as long.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x24F, 0x2010...0x201F: true
        default: false
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: scalar.properties.generalCategory == .control
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The blocks whose East Asian width is "wide" or "fullwidth".
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
}
