import Diagnostics
package import Templates

/// What a municipality pays towards a measure.
package struct ShareRow: ViewModel {
    package var municipality: Link?
    package var measure: Link?
    package var amount: String

    package static let typeName = "share"
    package static let members: [Member<Self>] = [
        .object("municipality", Localized(de: "Kommune", en: "municipality"), \.municipality),
        .object(
            "measure",
            Localized(de: "Maßnahme, auf der Seite der Kommune", en: "measure, on the page of the municipality"),
            \.measure),
        .text("amount", Localized(de: "Betrag", en: "amount"), \.amount),
    ]
}
