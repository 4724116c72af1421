internal import Diagnostics

enum UnclosedSection {
    static let rule = Rule(
        "template-unclosed-section", .error,
        .init(
            de: "Ein Abschnitt, ein Block oder eine Elternvorlage wird geöffnet und nicht geschlossen.",
            en: "A section, a block or a parent is opened and not closed."))

    static func diagnostic(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(de: "„\(name)“ wird nicht geschlossen", en: "“\(name)” is not closed"),
            hint: .init(de: "Es fehlt {{/\(name)}}", en: "{{/\(name)}} is missing"))
    }
}
