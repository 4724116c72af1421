internal import Diagnostics

enum BadDelimiters {
    static let rule = Rule(
        "template-bad-delimiters", .error,
        .init(
            de:
                "Ein Wechsel der Klammern nennt nicht genau zwei Zeichenfolgen, oder ihm fehlt das zweite Gleichheitszeichen.",
            en: "A change of delimiters does not name exactly two, or its second equals sign is missing."))

    static func diagnostic(_ text: String, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "„\(text)“ nennt keine zwei neuen Klammern", en: "“\(text)” does not name two new delimiters"),
            hint: .init(de: "Schreiben Sie zum Beispiel {{=<% %>=}}", en: "Write for example {{=<% %>=}}"))
    }
}
