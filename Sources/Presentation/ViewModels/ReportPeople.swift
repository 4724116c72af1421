import Diagnostics
package import Templates

/// Stakeholders and participation as a part of the report.
package struct ReportPeople: ViewModel {
    package var heading: ReportHeading
    package var stakeholders: ListTable<StakeholderRow>?
    package var matrix: StakeholderMatrixFigure?
    package var items: [ParticipationSheet] = []

    package static let typeName = "report_people"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .object("stakeholders", Localized(de: "Akteure", en: "stakeholders"), \.stakeholders),
        .object("matrix", Localized(de: "Akteursmatrix", en: "stakeholder matrix"), \.matrix),
        .list("items", Localized(de: "Beteiligungen", en: "participation"), { $0.items }),
        .has("items", { $0.items }),
    ]
}
