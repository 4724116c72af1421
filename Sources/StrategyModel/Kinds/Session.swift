import Diagnostics

/// A council body's meeting and what it decided (Sitzung); terms as in OParl.
package struct Session: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var title = ""
    package var body: String?
    package var date: PartialDate?
    package var place: String?
    package var isHeldInPublic: Bool?
    package var agenda: [AgendaItem] = []
    package var url: String?

    package init() {}

    package static let kind = Kind(
        Session.self, .session, .init(de: "Sitzung", en: "session"), plural: .init(de: "Sitzungen", en: "Sessions"),
        folders: ["sessions", "sitzungen"])

    package static let table = Table<Session>(
        [
            Field("title", "titel", .text, required: true, .init(de: "Name der Sitzung", en: "Name of the session")) {
                $0.title = $1
            },
            Field(
                "body", "gremium", .text(.init(de: "Text", en: "text"), example: .init(de: "Kreistag", en: "Council")),
                .init(de: "Das Gremium", en: "The council body")
            ) { $0.body = $1 },
            Field("date", "datum", .date, .init(de: "Tag der Sitzung", en: "Day of the session")) { $0.date = $1 },
            Field("place", "ort", .text, .init(de: "Ort", en: "Place")) { $0.place = $1 },
            Field(
                "held_in_public", "oeffentliche_sitzung", .flag,
                .init(de: "Ob die Sitzung öffentlich ist", en: "Whether the session is held in public")
            ) { $0.isHeldInPublic = $1 },
            Field(
                "agenda", "tagesordnung", .list(.item(.init(de: "Tagesordnungspunkt", en: "agenda item"))),
                .init(
                    de: "Tagesordnungspunkte, die die Strategie betreffen", en: "Agenda items that concern the strategy"
                )
            ) { $0.agenda = $1 },
            Field(
                "url", "url", .url, synonyms: ["adresse"],
                .init(de: "Adresse im Ratsinformationssystem", en: "Address in the council's information system")
            ) { $0.url = $1 },
        ] + Field.common)
}

/// One point of a session (Tagesordnungspunkt, TOP).
package struct AgendaItem: Record {
    package var marks = Marks<Self>()
    package var number: String?
    package var title = ""
    package var paper: String?
    package var paperType: String?
    package var result: String?
    package var resolution: String?
    package var measures: [Mention] = []
    package var strategies: [Mention] = []

    package init() {}

    /// Whether it is known what became of it. Before the session it only stands on the agenda.
    package var isDecided: Bool { result != nil || resolution != nil }

    package static let table = Table<AgendaItem>([
        Field(
            "title", "titel", .text, required: true, synonyms: ["betreff"],
            .init(de: "Worum es ging", en: "What it was about")
        ) { $0.title = $1 },
        Field(
            "number", "top", .text(.init(de: "Nummer", en: "number"), example: .same("5")), synonyms: ["nummer"],
            .init(de: "Nummer", en: "Number")
        ) {
            $0.number = $1
        },
        Field(
            "paper", "vorlage", .text(.init(de: "Nummer", en: "number"), example: .same("137/2025")),
            .init(de: "Vorlagennummer", en: "Number of the paper")
        ) { $0.paper = $1 },
        Field(
            "paper_type", "vorlagenart",
            .text(.init(de: "Text", en: "text"), example: .init(de: "Beschlussvorlage", en: "Resolution paper")),
            .init(de: "Beschlussvorlage, Mitteilung, Antrag", en: "Resolution paper, notice, motion")
        ) { $0.paperType = $1 },
        Field(
            "result", "ergebnis",
            .text(
                .init(de: "Text", en: "text"), example: .init(de: "einstimmig beschlossen", en: "adopted unanimously")),
            .init(de: "Was daraus wurde", en: "What became of it")
        ) { $0.result = $1 },
        Field(
            "resolution", "beschlusstext", .text, .init(de: "Wortlaut des Beschlusses", en: "Words of the resolution")
        ) { $0.resolution = $1 },
        Field(
            "measures", "massnahmen", .list(.measure),
            .init(de: "Maßnahmen, um die es geht", en: "Measures that it is about")
        ) { $0.measures = $1 },
        Field(
            "strategies", "strategien", .list(.strategy), synonyms: ["strategie", "strategy"],
            .init(de: "Strategien, um die es geht", en: "Strategies that it is about")
        ) { $0.strategies = $1 },
    ])
}
