import Diagnostics
package import Templates

/// Cost per year, as columns and as a table.
package struct CostFigure: ViewModel {
    package var anchor: String
    package var figure: Figure
    package var note: String?
    package var rows: [YearRow] = []
    package var total: YearRow?

    package static let typeName = "cost_figure"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig auf der Seite", en: "id, unique on the page"), \.anchor),
        .object("figure", Localized(de: "Die Säulen", en: "the columns"), \.figure),
        .text(
            "note",
            Localized(de: "Was in den Säulen fehlt, in einem Satz", en: "what the columns lack, in one sentence"),
            \.note),
        .list("rows", Localized(de: "Die Jahre", en: "the years"), { $0.rows }),
        .has("rows", { $0.rows }),
        .object("total", Localized(de: "Summe", en: "sum"), \.total),
    ]
}
