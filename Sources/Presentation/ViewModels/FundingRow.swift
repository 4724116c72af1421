import Diagnostics
package import Templates

/// What one programme pays towards a measure.
package struct FundingRow: ViewModel {
    package var programme: Link
    package var measure: Link?
    package var amount: String?
    package var rate: String?
    package var year: String?
    package var note: String?
    package var creditLine: String?

    package static let typeName = "funding"
    package static let members: [Member<Self>] = [
        .object("programme", Localized(de: "Förderprogramm", en: "funding programme"), \.programme),
        .object(
            "measure",
            Localized(de: "Maßnahme, auf der Seite des Programms", en: "measure, on the page of the programme"),
            \.measure),
        .text("amount", Localized(de: "Fördersumme", en: "amount"), \.amount),
        .text("rate", Localized(de: "Förderquote", en: "rate"), \.rate),
        .text("year", Localized(de: "Jahr", en: "year"), \.year),
        .text("note", Localized(de: "Ein Satz dazu", en: "a sentence about it"), \.note),
        .text(
            "credit_line", Localized(de: "Satz, der dabei stehen muss", en: "sentence that must stand with it"),
            \.creditLine),
    ]
}
