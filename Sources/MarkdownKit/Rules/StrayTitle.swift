import Diagnostics

enum StrayTitle {
    static let rule = Rule(
        "stray-title", .warning,
        Localized(
            de: """
                Eine Überschrift mit `#`, ein Titel, steht mitten in einem Text, dessen Abschnitte mit `##` \
                beginnen. Schreiben Sie auch hier `##`.
                """,
            en: """
                A heading with `#`, a title, stands in the middle of a text whose sections begin with `##`. Write \
                `##` here too.
                """
        ))

    static func problem(_ heading: PendingHeading) -> Diagnostic {
        let text = Quote.short(heading.text)
        return Diagnostic(
            rule, at: heading.location,
            Localized(
                de: "„# \(text)“ ist ein Titel mitten im Text",
                en: "“# \(text)” is a title in the middle of the text"),
            hint: Localized(
                de: "Schreiben Sie „## \(text)“, wenn hier ein Abschnitt beginnt",
                en: "Write “## \(text)” if a section begins here"))
    }
}
