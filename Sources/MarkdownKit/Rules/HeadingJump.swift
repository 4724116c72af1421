import Diagnostics

enum HeadingJump {
    static let rule = Rule(
        "heading-jump", .warning,
        Localized(
            de: """
                Eine Überschrift überspringt eine Ebene, etwa `####` nach `##`. Wer mit dem Screenreader liest, \
                sucht die fehlende.
                """,
            en: """
                A heading skips a level, like `####` after `##`. Whoever reads with a screen reader looks for the \
                missing one.
                """
        ))

    /// `level`: the deepest that may stand here.
    static func problem(_ heading: PendingHeading, level: Int) -> Diagnostic {
        let text = Quote.short(heading.text)
        let (wrong, right) = (marks(heading.level), marks(level))
        return Diagnostic(
            rule, at: heading.location,
            Localized(
                de: "Die Überschrift „\(wrong) \(text)“ überspringt eine Ebene",
                en: "The heading “\(wrong) \(text)” skips a level"),
            hint: Localized(
                de: "Schreiben Sie „\(right) \(text)“",
                en: "Write “\(right) \(text)”"))
    }

    private static func marks(_ level: Int) -> String { String(repeating: "#", count: level) }
}
