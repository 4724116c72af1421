import Diagnostics
package import Templates

/// Influence against interest, and who is meant by the numbers.
package struct StakeholderMatrixFigure: ViewModel {
    package var figure: Figure
    package var table: ListTable<StakeholderRow>
    package var missing: String?
    package var unheard: [Link] = []

    package static let typeName = "matrix"
    package static let members: [Member<Self>] = [
        .object("figure", Localized(de: "Die Matrix", en: "the matrix"), \.figure),
        .object(
            "stakeholders", Localized(de: "Die Akteure mit ihren Nummern", en: "the stakeholders with their numbers"),
            \.table),
        .text(
            "missing", Localized(de: "Arten, die fehlen, in einem Satz", en: "kinds that are missing, in one sentence"),
            \.missing),
        .list(
            "unheard",
            Localized(de: "Viel Einfluss, aber keine Beteiligung", en: "much influence but no participation"),
            { $0.unheard }),
        .has("unheard", { $0.unheard }),
    ]
}
