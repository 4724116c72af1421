package import Diagnostics
package import Templates

/// A participation as one line of a list.
package struct ParticipationRow: ListedRow {
    package var title: String
    package var url: String?
    package var teaser: String?
    package var date: String?
    package var level: String?
    package var format: String?
    package var participants: String?
    package var ledTo: [Link] = []

    package static let list = "participations"
    package static let listHelp = Localized(de: "Die Beteiligungen", en: "the participation")
    package static let typeName = "participation_row"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("date", Localized(de: "Termin oder Zeitraum", en: "date or period"), \.date),
        .text("level", Localized(de: "Beteiligungsstufe", en: "level"), \.level),
        .text("format", Localized(de: "Format", en: "format"), \.format),
        .text("participants", Localized(de: "Teilnehmende", en: "participants"), \.participants),
        .list("led_to", Localized(de: "Was daraus wurde", en: "what became of it"), { $0.ledTo }),
        .has("led_to", { $0.ledTo }),
    ]
}
