import Diagnostics
package import Templates

/// The goals as a part of the report.
package struct ReportGoals: ViewModel {
    package var heading: ReportHeading
    package var items: [GoalSheet] = []

    package static let typeName = "report_goals"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .list("items", Localized(de: "Ziele der Reihe nach", en: "the goals in order"), { $0.items }),
        .has("items", { $0.items }),
    ]
}
