internal import Diagnostics

enum UnclosedTag {
    static let rule = Rule(
        "template-unclosed-tag", .error,
        .init(
            de: "Ein Platzhalter einer Vorlage beginnt mit {{ und endet nicht mit }}.",
            en: "A tag of a template begins with {{ and does not end with }}."))

    static func diagnostic(_ text: String, close: String, isTriple: Bool, at location: Location) -> Diagnostic {
        let end = isTriple ? "}\(close)" : close
        return Diagnostic(
            rule, at: location,
            .init(de: "Der Platzhalter „\(text)“ ist nicht geschlossen", en: "The tag “\(text)” is not closed"),
            hint: .init(de: "Schließen Sie ihn mit \(end)", en: "Close it with \(end)"))
    }
}
