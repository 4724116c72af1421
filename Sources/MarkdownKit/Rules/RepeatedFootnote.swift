import Diagnostics

enum RepeatedFootnote {
    static let rule = Rule(
        "repeated-footnote", .warning,
        Localized(
            de: "Zwei Fußnoten haben denselben Namen; die zweite fehlt auf der Seite. Geben Sie ihr einen anderen.",
            en: "Two footnotes have the same name; the second one is missing on the page. Give it another one."))

    static func problem(_ note: FootnoteDefinition, of source: Source) -> Diagnostic {
        Diagnostic(
            rule, at: source.location(note.range),
            Localized(
                de: "Die Fußnote „[^\(note.label)]“ gibt es schon, diese zweite fehlt auf der Seite",
                en: "There is a footnote “[^\(note.label)]” already, and this second one is missing on the page"),
            hint: Localized(
                de: "Löschen Sie eine der beiden oder geben Sie dieser einen anderen Namen, auch im Text",
                en: "Delete one of the two or give this one another name, also in the text"))
    }
}
