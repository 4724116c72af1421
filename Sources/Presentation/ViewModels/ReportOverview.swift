import Diagnostics
package import Templates

/// The part of the report that a councillor reads first.
package struct ReportOverview: ViewModel {
    package var heading: ReportHeading
    package var figures: [KeyFigure] = []
    package var decisions: [DecisionRow] = []
    package var status: StatusFigure?
    package var measures: MeasureTable

    package static let typeName = "report_overview"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .list("figures", Localized(de: "Zahlen", en: "figures"), { $0.figures }),
        .has("figures", { $0.figures }),
        .list(
            "decisions",
            Localized(de: "Maßnahmen, die eine Entscheidung brauchen", en: "measures that need a decision"),
            { $0.decisions }),
        .has("decisions", { $0.decisions }),
        .object("status", Localized(de: "Umsetzungsstand als Balken", en: "status as bars"), \.status),
        .object("measures", Localized(de: "Liste aller Maßnahmen", en: "list of all measures"), \.measures),
    ]
}
