package import Diagnostics
package import Templates

/// A funding programme as one line of a list.
package struct ProgrammeRow: ListedRow {
    package var title: String
    package var url: String?
    package var teaser: String?
    package var funder: String?
    package var period: String?
    package var deadline: String?
    package var rate: String?
    package var amount: String?
    package var allotted: String?
    package var measures: String?

    package static let list = "programmes"
    package static let listHelp = Localized(de: "Die Förderprogramme", en: "the funding programmes")
    package static let typeName = "programme_row"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("funder", Localized(de: "Fördergeber", en: "funder"), \.funder),
        .text("period", Localized(de: "Förderzeitraum", en: "period"), \.period),
        .text("deadline", Localized(de: "Frist", en: "deadline"), \.deadline),
        .text("rate", Localized(de: "Förderquote", en: "rate"), \.rate),
        .text("amount", Localized(de: "Bewilligt", en: "granted"), \.amount),
        .text("allotted", Localized(de: "In Maßnahmen eingeplant", en: "planned in measures"), \.allotted),
        .text("measures", Localized(de: "Anzahl der Maßnahmen", en: "number of measures"), \.measures),
    ]
}
