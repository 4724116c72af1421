import Diagnostics

enum TableHead {
    static let rule = Rule(
        "table-head", .warning,
        Localized(
            de: """
                Zeilen mit `|` werden erst zur Tabelle, wenn unter der ersten eine Zeile aus Strichen steht, mit so \
                vielen Spalten wie der Kopf: `| --- | --- |`.
                """,
            en: """
                Lines with `|` become a table only if a line of dashes stands below the first one, with as many columns \
                as the head: `| --- | --- |`.
                """))

    static func problem(head: TableLine, below: TableLine, of source: Source) -> Diagnostic {
        let right = "| " + head.cells.map { _ in "---" }.joined(separator: " | ") + " |"
        guard below.isRule(of: source) else { return missing(head, right, source) }
        let written = Quote.short(source.string(below.range))
        return Diagnostic(
            rule, at: source.location(below.range),
            Localized(
                de:
                    "„\(written)“ passt nicht zum Kopf der Tabelle mit \(germanColumns(head.cells.count)), so bleibt sie Text",
                en:
                    "“\(written)” does not match the table’s head with \(englishColumns(head.cells.count)), so it stays text"
            ),
            hint: Localized(de: "Schreiben Sie: \(right)", en: "Write: \(right)"))
    }

    private static func missing(_ head: TableLine, _ right: String, _ source: Source) -> Diagnostic {
        let written = Quote.short(source.string(head.range))
        return Diagnostic(
            rule, at: source.location(head.range),
            Localized(
                de: "Unter dem Tabellenkopf „\(written)“ fehlt die Zeile aus Strichen, so bleibt die Tabelle Text",
                en: "The line of dashes below the table head “\(written)” is missing, so the table stays text"),
            hint: Localized(
                de: "Schreiben Sie in die Zeile darunter: \(right)",
                en: "Write on the line below: \(right)"))
    }

    private static func germanColumns(_ count: Int) -> String { count == 1 ? "1 Spalte" : "\(count) Spalten" }
    private static func englishColumns(_ count: Int) -> String { count == 1 ? "1 column" : "\(count) columns" }
}
