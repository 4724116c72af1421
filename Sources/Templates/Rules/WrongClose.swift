internal import Diagnostics

enum WrongClose {
    static let rule = Rule(
        "template-wrong-close", .error,
        .init(
            de: "Ein schließender Platzhalter nennt etwas anderes, als offen ist.",
            en: "A closing tag names something else than what is open."))

    static func diagnostic(_ name: String, expected: String?, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(de: "„\(name)“ ist hier nicht offen", en: "“\(name)” is not open here"),
            hint: expected.map {
                .init(de: "Was offen ist, schließt mit {{/\($0)}}", en: "What is open closes with {{/\($0)}}")
            }
                ?? .init(de: "Hier ist nichts zu schließen", en: "There is nothing to close here"))
    }
}
