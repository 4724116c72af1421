import Diagnostics

/// An event or format in which people took part, and what became of it (Beteiligung).
package struct Participation: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var title = ""
    package var teaser: String?
    package var level: ParticipationLevel?
    package var format: String?
    package var dates: [PartialDate] = []
    package var period: Period?
    package var place: String?
    package var url: String?
    package var targetGroups: [String] = []
    package var invited: Int?
    package var participants: Int?
    package var stakeholders: [Mention] = []
    package var results: [String] = []
    /// The measures and goals that came of it.
    package var ledTo: [Mention] = []

    package init() {}

    package static let kind = Kind(
        Participation.self, .participation, .init(de: "Beteiligung", en: "participation"),
        plural: .init(de: "Beteiligungen", en: "Participation"), folders: ["participation", "beteiligung"])

    package static let table = Table<Participation>(
        [
            Field("title", "titel", .text, required: true, .init(de: "Name der Beteiligung", en: "Name of it")) {
                $0.title = $1
            },
            Field(
                "teaser", "teaser", .text, synonyms: ["kurzbeschreibung"],
                .init(de: "Ein Satz: worum es ging", en: "One sentence: what it was about")
            ) { $0.teaser = $1 },
            Field(
                "level", "stufe", .choice(ParticipationLevel.self, .init(de: "Beteiligungsstufe", en: "level")),
                .init(de: "Von Information bis Mitgestaltung", en: "From information to co-creation")
            ) { $0.level = $1 },
            Field(
                "format", "format",
                .text(.init(de: "Text", en: "text"), example: .init(de: "Werkstatt", en: "Workshop")),
                .init(de: "Werkstatt, Umfrage, Bürgerrat …", en: "Workshop, survey, citizens' assembly …")
            ) { $0.format = $1 },
            Field("dates", "termine", .list(.date), synonyms: ["datum", "date"], .init(de: "Termine", en: "Dates")) {
                $0.dates = $1
            },
            Field("period", "zeitraum", .period, .init(de: "Zeitraum, wenn es einer war", en: "Period, if it was one"))
            {
                $0.period = $1
            },
            Field("place", "ort", .text, .init(de: "Ort", en: "Place")) { $0.place = $1 },
            Field("url", "url", .url, synonyms: ["adresse"], .init(de: "Web-Adresse", en: "Web address")) {
                $0.url = $1
            },
            Field(
                "target_groups", "zielgruppen", .list(.text), synonyms: ["zielgruppe"],
                .init(de: "Für wen es gedacht war", en: "Whom it was meant for")
            ) { $0.targetGroups = $1 },
            Field("invited", "eingeladen", .count, .init(de: "Wie viele eingeladen waren", en: "How many were invited"))
            {
                $0.invited = $1
            },
            Field(
                "participants", "teilnehmende", .count, .init(de: "Wie viele teilnahmen", en: "How many took part")
            ) { $0.participants = $1 },
            Field(
                "stakeholders", "akteure", .list(.party),
                .init(de: "Akteure und Kommunen, die dabei waren", en: "Stakeholders and municipalities that took part")
            ) { $0.stakeholders = $1 },
            Field(
                "results", "ergebnisse", .list(.text, isProse: true),
                .init(de: "Was herauskam, Satz für Satz", en: "What came out, sentence by sentence")
            ) { $0.results = $1 },
            Field(
                "led_to", "wurde_zu",
                .list(
                    .mention(
                        [.measure, .goal], .init(de: "Maßnahme oder Ziel", en: "measure or goal"),
                        example: .same("hybride-dorfzentren"))),
                .init(de: "Maßnahmen und Ziele, die daraus wurden", en: "Measures and goals that came of it")
            ) { $0.ledTo = $1 },
        ] + Field.common)

    /// The day that orders it among others: the first that is known.
    package var start: PartialDate? { dates.first ?? period?.start ?? period?.end }
}
