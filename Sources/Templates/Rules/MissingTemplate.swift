internal import Diagnostics

enum MissingTemplate {
    static let rule = Rule(
        "template-missing", .error,
        .init(
            de: "Eine Vorlage, die eingebunden wird oder die das Thema braucht, gibt es nicht.",
            en: "A template that is included, or that the theme needs, does not exist."))

    static func diagnostic(_ name: String, among known: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(de: "Die Vorlage „\(name)“ gibt es nicht", en: "There is no template “\(name)”"),
            hint: .hint(nearestTo: name, among: known))
    }
}
