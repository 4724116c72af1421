package import Diagnostics
package import Templates

/// Everything that a participation's page says.
package struct ParticipationSheet: ContentSheet {
    package var anchor: String
    package var title: String
    package var teaser: String?
    package var level: String?
    package var format: String?
    package var dates: String?
    package var place: String?
    package var website: Link?
    package var targetGroups: [String] = []
    package var invited: String?
    package var participants: String?
    package var stakeholders: [Link] = []
    package var results: [String] = []
    package var ledTo: [Link] = []
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []
    package var asOf: String?

    package static let name = "participation"
    package static let help = Localized(de: "Die Beteiligung", en: "the participation")
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("level", Localized(de: "Beteiligungsstufe", en: "level"), \.level),
        .text("format", Localized(de: "Format", en: "format"), \.format),
        .text("dates", Localized(de: "Termine", en: "dates"), \.dates),
        .text("place", Localized(de: "Ort", en: "place"), \.place),
        .object("website", Localized(de: "Adresse im Web", en: "address on the web"), \.website),
        .texts("target_groups", Localized(de: "Zielgruppen", en: "target groups"), { $0.targetGroups }),
        .has("target_groups", { $0.targetGroups }),
        .text("invited", Localized(de: "Eingeladene", en: "invited"), \.invited),
        .text("participants", Localized(de: "Teilnehmende", en: "participants"), \.participants),
        .list(
            "stakeholders", Localized(de: "Akteure, die dabei waren", en: "stakeholders that took part"),
            { $0.stakeholders }),
        .has("stakeholders", { $0.stakeholders }),
        .texts("results", Localized(de: "Ergebnisse", en: "results"), { $0.results }),
        .has("results", { $0.results }),
        .list(
            "led_to", Localized(de: "Maßnahmen und Ziele, die daraus wurden", en: "measures and goals that came of it"),
            { $0.ledTo }),
        .has("led_to", { $0.ledTo }),
        .list("body", Localized(de: "Text", en: "text"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
        .hasFacts {
            $0.level != nil || $0.format != nil || $0.dates != nil || $0.place != nil || !$0.targetGroups.isEmpty
                || $0.invited != nil || $0.participants != nil || !$0.stakeholders.isEmpty || $0.website != nil
        },
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]
}
