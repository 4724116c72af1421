import Diagnostics

/// What to write instead of a text that is an amount but for what stands around or within it. Words that change the amount,
/// such as „pro Jahr“, are not among that.
enum MoneyHint {
    static func hint(_ text: String, language: Language) -> Localized? {
        func isAmount(_ text: String) -> Bool {
            if case .success = MoneyReader.money(text, language: language) { return true }
            return false
        }
        let (word, rest) = firstWord(of: text)
        if let sign = text.first, "-–−".contains(sign), isAmount(withoutSign(text)) {
            return .init(
                de: "Ein Betrag ist nie kleiner als null; schreiben Sie \(withoutSign(text))",
                en: "An amount is never less than nothing; write \(withoutSign(text))")
        }
        if approximations.contains(word.lowercased()), isAmount(rest) {
            return .init(
                de: "Schreiben Sie nur den Betrag, ohne „\(word)“: \(rest)",
                en: "Write the amount alone, without “\(word)”: \(rest)")
        }
        let joined = word + rest
        guard word.utf8.allSatisfy(NumberReader.isDigit), isAmount(joined) else { return nil }
        return .init(
            de: "Schreiben Sie die Zahl ohne Leerzeichen: \(joined)", en: "Write the number without a space: \(joined)")
    }

    private static let approximations: Set = [
        "ca", "ca.", "circa", "zirka", "etwa", "rund", "ungefähr", "geschätzt", "about", "approx.", "approximately",
        "around", "roughly",
    ]

    private static func withoutSign(_ text: String) -> String { String(text.dropFirst().drop { $0 == " " }) }

    private static func firstWord(of text: String) -> (word: String, rest: String) {
        let word = text.prefix { $0 != " " }
        return (String(word), String(text[word.endIndex...].drop { $0 == " " }))
    }
}
