import Diagnostics
package import Templates

/// How many measures stand where, as bars and as a table.
package struct StatusFigure: ViewModel {
    package var anchor: String
    package var figure: Figure
    package var rows: [RollUpRow] = []
    package var total: RollUpRow?

    package static let typeName = "status_figure"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig auf der Seite", en: "id, unique on the page"), \.anchor),
        .object("figure", Localized(de: "Die Balken", en: "the bars"), \.figure),
        .list("rows", Localized(de: "Die Zeilen der Tabelle", en: "the rows of the table"), { $0.rows }),
        .has("rows", { $0.rows }),
        .flag(
            "has_course", Localized(de: "Eine Zeile sagt etwas zur Lage", en: "one of the rows states the health"),
            { $0.rows.contains { $0.course != nil } }),
        .object("total", Localized(de: "Summe", en: "sum"), \.total),
    ]
}
