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

    static func hint(_ whole: String, _ decimal: String) -> Localized {
        .init(de: "Schreiben Sie \(decimal) oder \(whole)", en: "Write \(decimal) or \(whole)")
    }
}
