import Diagnostics
package import Templates

/// Where one measure stands in one municipality.
package struct LocalStateRow: ViewModel {
    package var municipality: Link
    package var status: StatusMark
    package var started: String?
    package var finished: String?
    package var place: String?
    package var note: String?

    package static let typeName = "local_state"
    package static let members: [Member<Self>] = [
        .object("municipality", Localized(de: "Kommune", en: "municipality"), \.municipality),
        .object("status", Localized(de: "Umsetzungsstand vor Ort", en: "status on site"), \.status),
        .text("started", Localized(de: "Begonnen", en: "started"), \.started),
        .text("finished", Localized(de: "Beendet", en: "finished"), \.finished),
        .text("place", Localized(de: "Ort, etwa ein Gebäude", en: "place, such as a building"), \.place),
        .text("note", Localized(de: "Anmerkung", en: "note"), \.note),
    ]
}
