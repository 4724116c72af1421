import Diagnostics
package import Templates

/// A measure as it stands in one municipality.
package struct LocalMeasureRow: ViewModel {
    package var measure: MeasureRow
    package var status: StatusMark
    package var dates: String?
    package var place: String?
    package var note: String?

    package static let typeName = "local_measure"
    package static let members: [Member<Self>] = [
        .object(
            "measure",
            Localized(
                de: "Maßnahme mit ihrem Stand in der ganzen Region", en: "measure with its status in the whole region"),
            \.measure),
        .object("status", Localized(de: "Umsetzungsstand vor Ort", en: "status on site"), \.status),
        .text("dates", Localized(de: "Begonnen und beendet vor Ort", en: "started and finished on site"), \.dates),
        .text("place", Localized(de: "Ort, etwa ein Gebäude", en: "place, such as a building"), \.place),
        .text("note", Localized(de: "Anmerkung", en: "note"), \.note),
    ]
}
