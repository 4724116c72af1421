import Diagnostics

enum UnusedFootnote {
    static let rule = Rule(
        "unused-footnote", .warning,
        Localized(
            de: """
                Auf eine Fußnote verweist keine Stelle im Text; sie fehlt auf der Seite. Setzen Sie `[^name]` in \
                den Text.
                """,
            en: "No place in the text refers to a footnote; it is missing on the page. Put `[^name]` into the text."))

    static func problem(_ note: FootnoteDefinition, of source: Source) -> Diagnostic {
        Diagnostic(
            rule, at: source.location(note.range),
            Localized(
                de: "Auf die Fußnote „[^\(note.label)]“ verweist keine Stelle im Text",
                en: "No place in the text refers to the footnote “[^\(note.label)]”"),
            hint: Localized(
                de: "Setzen Sie [^\(note.label)] an die Stelle im Text oder löschen Sie die Fußnote",
                en: "Put [^\(note.label)] at its place in the text or delete the footnote"))
    }
}
