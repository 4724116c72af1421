internal import Diagnostics

enum TooLarge {
    static let rule = Rule(
        "template-too-large", .error,
        .init(
            de: "Eine Vorlage ist tiefer verschachtelt oder bindet mehr ein, als Fahrplan verarbeitet.",
            en: "A template is nested more deeply, or includes more, than Fahrplan can work with."))

    static func nesting(_ limit: Int, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "Mehr als \(limit) Abschnitte ineinander", en: "More than \(limit) sections within each other"),
            hint: .init(de: "Teilen Sie die Vorlage", en: "Split the template"))
    }

    static func expansion(at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "Die eingebundenen Vorlagen sind zusammen zu groß",
                en: "The included templates are too large together"),
            hint: .init(de: "Binden Sie weniger ineinander ein", en: "Include less within each other"))
    }
}
