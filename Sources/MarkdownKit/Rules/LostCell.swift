import Diagnostics

enum LostCell {
    static let rule = Rule(
        "lost-cell", .warning,
        Localized(
            de: """
                Eine Zeile einer Tabelle hat mehr Zellen als der Kopf; was zu viel ist, fehlt auf der Seite. Ergänzen Sie \
                den Kopf; ein Strich, der zum Text gehört, wird als `\\|` geschrieben.
                """,
            en: """
                A row of a table has more cells than the head; what is too much is missing on the page. Complete the head; \
                a bar that belongs to the text is written `\\|`.
                """))

    static func problem(at range: Range<Int>, columns: Int, of source: Source) -> Diagnostic {
        let cell = Quote.short(source.string(range))
        return Diagnostic(
            rule, at: source.location(range),
            Localized(
                de:
                    "„\(cell)“ fehlt auf der Seite: der Kopf der Tabelle hat nur \(columns) Spalte\(columns == 1 ? "" : "n")",
                en:
                    "“\(cell)” is missing on the page: the head of the table has only \(columns) column\(columns == 1 ? "" : "s")"
            ),
            hint: Localized(
                de:
                    "Ergänzen Sie die Spalte im Kopf und in der Zeile darunter; ein Strich im Text wird so geschrieben: \\|",
                en: "Add the column to the head and to the line below it; a bar within a text is written like this: \\|"
            ))
    }
}
