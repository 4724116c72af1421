package import Diagnostics
package import Templates

/// Everything that a session's page says.
package struct SessionSheet: ContentSheet {
    package var anchor: String
    package var title: String
    package var council: String?
    package var date: String?
    package var place: String?
    package var publicity: String?
    package var website: Link?
    package var agenda: [AgendaRow] = []
    package var origins: [Link] = []
    package var joined: [Link] = []
    package var milestones: [MilestoneRow] = []
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []
    package var asOf: String?

    package static let name = "session"
    package static let help = Localized(de: "Die Sitzung", en: "the session")
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("council", Localized(de: "Gremium", en: "council body"), \.council),
        .text("date", Localized(de: "Datum", en: "date"), \.date),
        .text("place", Localized(de: "Ort", en: "place"), \.place),
        .text("publicity", Localized(de: "Öffentlich oder nicht", en: "public or not"), \.publicity),
        .object(
            "website",
            Localized(de: "Adresse im Ratsinformationssystem", en: "address in the council's information system"),
            \.website),
        .list("agenda", Localized(de: "Tagesordnungspunkte", en: "agenda items"), { $0.agenda }),
        .has("agenda", { $0.agenda }),
        .list(
            "origins", Localized(de: "Maßnahmen, die daraus entstanden", en: "measures that came of it"), { $0.origins }
        ),
        .has("origins", { $0.origins }),
        .list(
            "joined", Localized(de: "Kommunen, die damit beitraten", en: "municipalities that joined by it"),
            { $0.joined }),
        .has("joined", { $0.joined }),
        .list(
            "milestones", Localized(de: "Meilensteine dieser Sitzung", en: "milestones of this session"),
            { $0.milestones }),
        .has("milestones", { $0.milestones }),
        .list("body", Localized(de: "Text", en: "text"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
        .hasFacts {
            $0.council != nil || $0.date != nil || $0.place != nil || $0.publicity != nil || $0.website != nil
        },
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]
}
