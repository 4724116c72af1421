import Diagnostics
package import Templates

/// The state of a strategy at a glance.
package struct Dashboard: ViewModel {
    package var figures: [KeyFigure] = []
    package var status: StatusFigure?
    package var late: MeasureTable?
    package var decisions: [DecisionRow] = []
    package var upcoming: [MilestoneRow] = []
    package var money: CostFigure?
    package var indicators: ListTable<IndicatorRow>?
    package var alignment: AlignmentTable?

    package static let typeName = "dashboard"
    package static let members: [Member<Self>] = [
        .list("figures", Localized(de: "Zahlen", en: "figures"), { $0.figures }),
        .has("figures", { $0.figures }),
        .object(
            "status", Localized(de: "Umsetzungsstand je Handlungsfeld", en: "status by field of action"), \.status),
        .object("late", Localized(de: "Maßnahmen, die sich verspäten", en: "measures that are late"), \.late),
        .list("decisions", Localized(de: "Was zu entscheiden ist", en: "what has to be decided"), { $0.decisions }),
        .has("decisions", { $0.decisions }),
        .list(
            "upcoming", Localized(de: "Was in den nächsten 90 Tagen kommt", en: "what comes in the next 90 days"),
            { $0.upcoming }),
        .has("upcoming", { $0.upcoming }),
        .object("money", Localized(de: "Kosten je Jahr", en: "cost per year"), \.money),
        .object("indicators", Localized(de: "Indikatoren", en: "indicators"), \.indicators),
        .object("alignment", Localized(de: "Abstimmung", en: "alignment"), \.alignment),
    ]
}
