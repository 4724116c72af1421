import Diagnostics

enum SecondTitle {
    static let rule = Rule(
        "second-title", .warning,
        Localized(
            de: "Der Text beginnt mit einer Überschrift `#`, seinem Titel, und hat weiter unten noch eine. Abschnitte beginnen mit `##`.",
            en: "The text begins with a heading `#`, its title, and has another one further down. Sections begin with `##`."))

    static func problem(_ heading: PendingHeading) -> Diagnostic {
        let text = Quote.short(heading.text)
        return Diagnostic(
            rule, at: heading.location,
            Localized(
                de: "„# \(text)“ ist ein zweiter Titel in diesem Text",
                en: "“# \(text)” is a second title in this text"),
            hint: Localized(
                de: "Schreiben Sie „## \(text)“, wenn hier ein Abschnitt beginnt",
                en: "Write “## \(text)” if a section begins here"))
    }
}
