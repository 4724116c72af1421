import Diagnostics

enum AmbiguousNumber {
    static let rule = Rule(
        "ambiguous-number", .error,
        .init(
            de: "Punkt und Komma einer Zahl passen nicht zur Sprache der Website, sodass sie zweierlei heißen kann.",
            en: "Point and comma of a number do not fit the language of the site, so that it may mean two things."))

    static func message(_ text: String) -> Localized {
        .init(de: "„\(text)“ kann zweierlei heißen", en: "“\(text)” may mean two things")
    }

    /// Both readings in the author's own words; with a word such as „Mio.“ behind the number only the decimal one makes sense.
    static func hint(_ text: String, _ whole: String, _ decimal: String) -> Localized {
        let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let rest = text.dropFirst(digits.count)
        let isScaled =
            rest.contains { $0.isLetter } && !["EUR", "Euro", "km²"].contains(rest.drop { $0 == " " }.description)
        if isScaled { return .init(de: "Schreiben Sie \(decimal)\(rest)", en: "Write \(decimal)\(rest)") }
        return .init(
            de: "Schreiben Sie \(whole)\(rest) oder \(decimal)\(rest)", en: "Write \(whole)\(rest) or \(decimal)\(rest)"
        )
    }
}
