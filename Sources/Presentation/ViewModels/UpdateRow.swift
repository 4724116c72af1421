import Diagnostics
package import Templates

/// What happened to a measure, and when.
package struct UpdateRow: ViewModel {
    package var date: String?
    package var text: String
    package var origin: Link?

    package static let typeName = "update"
    package static let members: [Member<Self>] = [
        .text("date", Localized(de: "Datum des Sachstands", en: "date of the update"), \.date),
        .text("text", Localized(de: "Was geschehen ist", en: "what happened"), \.text),
        .object("origin", Localized(de: "Maßnahme, von der die Rede ist", en: "measure it is about"), \.origin),
    ]
}
