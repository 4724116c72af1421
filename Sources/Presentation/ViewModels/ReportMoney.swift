import Diagnostics
package import Templates

/// Money and staff as a part of the report.
package struct ReportMoney: ViewModel {
    package var heading: ReportHeading
    package var costs: CostFigure?
    package var fields: StatusFigure?
    package var programmes: ListTable<ProgrammeRow>?
    package var municipalities: [RollUpRow] = []

    package static let typeName = "report_money"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .object("costs", Localized(de: "Kosten je Jahr", en: "cost per year"), \.costs),
        .object("roll_ups", Localized(de: "Summen je Handlungsfeld", en: "sums by field of action"), \.fields),
        .object("programmes", Localized(de: "Förderprogramme", en: "funding programmes"), \.programmes),
        .list(
            "municipalities", Localized(de: "Eigenanteile der Kommunen", en: "own shares of the municipalities"),
            { $0.municipalities }),
        .has("municipalities", { $0.municipalities }),
    ]
}
