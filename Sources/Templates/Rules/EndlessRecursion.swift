internal import Diagnostics

enum EndlessRecursion {
    static let rule = Rule(
        "template-endless-recursion", .error,
        .init(
            de: "Eine Vorlage bindet sich selbst ein, ohne dabei in den Daten tiefer zu gehen; sie käme nie zu Ende.",
            en: "A template includes itself without going deeper into the data; it would never end."))

    static func diagnostic(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "„\(name)“ wird hier ohne Ende eingebunden", en: "“\(name)” is included here without end"),
            hint: .init(
                de: "Setzen Sie es in einen Abschnitt, der eine Ebene tiefer geht, etwa {{#children}}…{{/children}}",
                en: "Put it into a section that goes one level deeper, such as {{#children}}…{{/children}}"))
    }
}
