import Diagnostics
package import Templates

/// Everything that a field of action says.
package struct FieldSheet: ViewModel {
    package var anchor: String
    package var number: String?
    package var title: String
    package var teaser: String?
    package var asOf: String?
    package var image: Picture?
    package var body: [BodyPart] = []
    package var measures: MeasureTable?
    package var schedule: ScheduleTable?
    package var sources: [SourceRow] = []

    package static let typeName = "field_sheet"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("number", Localized(de: "Nummer", en: "number"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
        .object("image", Localized(de: "Bild", en: "picture"), \.image),
        .list("body", Localized(de: "Text des Handlungsfelds", en: "text of the field of action"), { $0.body }),
        .has("body", { $0.body }),
        .object("measures", Localized(de: "Maßnahmen des Felds", en: "measures of the field"), \.measures),
        .object("schedule", Localized(de: "Zeitachse des Felds", en: "time axis of the field"), \.schedule),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
    ]
}
