/// How much room text takes. The font is the page's and unknown here, so this reckons with the widest of the usual
/// ones: what has room by this reckoning has room on the page.
enum Lettering {
    /// In the unit of `size`.
    static func width(_ text: String, size: Double) -> Double { text.reduce(0) { $0 + width(of: $1) } * size }

    /// The text in lines that are at most so wide, broken between words; a longer word has a line of its own.
    static func lines(_ text: String, size: Double, within limit: Double) -> [String] {
        text.split(separator: " ").reduce(into: []) { lines, word in
            let longer = lines.last.map { "\($0) \(word)" }
            if let longer, width(longer, size: size) <= limit {
                lines[lines.count - 1] = longer
            } else {
                lines.append(String(word))
            }
        }
    }

    /// In parts of the font's size, as in DejaVu Sans.
    private static func width(of character: Character) -> Double {
        character.utf8.count == 1 ? ascii[Int(character.utf8.first ?? 0)] : listedWidth(of: character)
    }

    /// Most letters are among these, and to compare letters takes long.
    private static let ascii = (0..<128).map { listedWidth(of: Character(Unicode.Scalar(UInt8($0)))) }

    private static func listedWidth(of character: Character) -> Double {
        switch character {
        case " ", "i", "j", "l", "I", "J", ".", ",", ":", ";", "'", "!", "|", "\u{A0}", "\u{202F}": 0.33
        case "f", "t", "r", "-", "(", ")", "[", "]", "/": 0.42
        case "m", "w", "M", "W", "%", "—", "…", "&", "@": 1
        case _ where character.isUppercase: 0.8
        case _ where character.isASCII || isLatin(character): 0.64
        default: 1
        }
    }

    private static func isLatin(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.value < 0x2100 }
    }
}
