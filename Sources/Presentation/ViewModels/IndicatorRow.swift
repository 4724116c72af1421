package import Diagnostics
package import Templates

/// An indicator as one line of a list.
package struct IndicatorRow: ListedRow {
    package var number: String?
    package var title: String
    package var url: String?
    package var role: String?
    package var value: String?
    package var date: String?
    package var target: String?
    package var due: String?
    package var state: StatusMark?

    package static let list = "indicators"
    package static let listHelp = Localized(de: "Die Indikatoren", en: "the indicators")
    package static let typeName = "indicator_row"
    package static let members: [Member<Self>] = [
        .text("number", Localized(de: "Nummer", en: "number"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text("role", Localized(de: "Was er über die Maßnahme sagt", en: "what it says of the measure"), \.role),
        .text("value", Localized(de: "Letzter Wert", en: "latest value"), \.value),
        .text("date", Localized(de: "Datum des Werts", en: "date of the value"), \.date),
        .text("target", Localized(de: "Nächster Zielwert", en: "nearest target"), \.target),
        .text("due", Localized(de: "Bis wann", en: "by when"), \.due),
        .object("state", Localized(de: "Wie er zum Ziel steht", en: "how it stands to its target"), \.state),
    ]
}
