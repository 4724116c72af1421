import Diagnostics

/// What `strategy.md` says of a strategy; its body is the preface.
package struct StrategyProfile: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var title = ""
    package var motto: String?
    package var teaser: String?
    package var stage: Stage?
    package var period: Period?
    package var publisher: String?
    package var lead: String?
    package var vision: String?
    package var term: Period?
    package var partners: [Mention] = []
    package var steeringGroup: [Involvement] = []
    package var advisers: [Involvement] = []
    package var companions: [Companion] = []
    package var process: [ProcessStep] = []
    /// The session that adopted it.
    package var adoption: Mention?
    package var predecessor: Mention?
    package var boundaries: FileMention?
    /// Whether the costs of its measures may be added up.
    package var addsUpCosts = true
    package var adopted: PartialDate?
    package var municipalities: [Mention] = []
    package var image: Picture?
    package var edition: String?
    package var council: String?
    package var session: Mention?
    package var paper: String?

    package init() {}

    package static let kind = Kind(
        StrategyProfile.self, .strategy, .init(de: "Strategie", en: "strategy"),
        plural: .init(de: "Strategien", en: "Strategies"),
        folders: [])

    package static let table = Table<StrategyProfile>(
        [
            Field("title", "titel", .text, required: true, .init(de: "Name der Strategie", en: "Name of the strategy"))
            { $0.title = $1 },
            Field(
                "motto", "motto", .text,
                .init(de: "Leitsatz, groß auf der Startseite", en: "Motto, large on the home page")
            ) { $0.motto = $1 },
            Field(
                "teaser", "teaser", .text, synonyms: ["kurzbeschreibung"],
                .init(de: "Ein Satz: worum es geht", en: "One sentence: what it is about")
            ) { $0.teaser = $1 },
            Field(
                "stage", "phase", .choice(Stage.self, .init(de: "Phase der Strategie", en: "stage of the strategy")),
                .init(de: "Wie weit die Strategie ist", en: "How far the strategy has come")
            ) { $0.stage = $1 },
            Field("period", "zeitraum", .period, .init(de: "Für welche Jahre sie gilt", en: "For which years it holds"))
            { $0.period = $1 },
            Field("publisher", "herausgeber", .text, .init(de: "Wer sie herausgibt", en: "Who publishes it")) {
                $0.publisher = $1
            },
            Field(
                "lead", "federfuehrend", .text, synonyms: ["federfuehrung"],
                .init(de: "Wer sie verantwortet", en: "Who is responsible")
            ) { $0.lead = $1 },
            Field(
                "vision", "vision", .text, synonyms: ["leitbild"],
                .init(de: "Wohin es gehen soll, in wenigen Sätzen", en: "Where it should lead, in a few sentences")
            ) { $0.vision = $1 },
            Field("term", "wahlperiode", .period, .init(de: "Wahlperiode, in die sie fällt", en: "Electoral term")) {
                $0.term = $1
            },
            Field(
                "partners", "partner", .list(.party), .init(de: "Partner der Strategie", en: "Partners of the strategy")
            ) {
                $0.partners = $1
            },
            Field(
                "steering_group", "lenkungsgruppe", .involvements,
                .init(de: "Wer sie lenkt, mit Rolle", en: "Who steers it, with role")
            ) { $0.steeringGroup = $1 },
            Field(
                "advisers", "beratung", .involvements,
                .init(de: "Wer berät und begleitet", en: "Who advises and accompanies")
            ) { $0.advisers = $1 },
            Field(
                "contacts", "ansprechpersonen", .list(.item(.init(de: "Ansprechperson", en: "contact"))),
                .init(de: "Wer welche Kommune begleitet", en: "Who accompanies which municipality")
            ) { $0.companions = $1 },
            Field(
                "process", "prozess", .list(.item(.init(de: "Schritt", en: "step"))),
                .init(de: "Der Weg zur Strategie, Schritt für Schritt", en: "The way to the strategy, step by step")
            ) { $0.process = $1 },
            Field(
                "adoption", "beschluss", .session,
                .init(de: "Sitzung, die sie beschlossen hat", en: "Session that adopted it")
            ) { $0.adoption = $1 },
            Field(
                "predecessor", "vorgaengerin",
                .mention(
                    .strategy, .init(de: "Strategie oder Text", en: "strategy or text"),
                    example: .init(de: "Digitalstrategie 2018", en: "Digital strategy 2018"), mayBeText: true),
                .init(de: "Strategie, die sie ablöst", en: "Strategy that it takes over from")
            ) { $0.predecessor = $1 },
            Field(
                "boundaries", "grenzen", .file(.boundaries),
                .init(de: "Grenzen der Kommunen als GeoJSON, für die Karte", en: "Boundaries as GeoJSON, for the map")
            ) { $0.boundaries = $1 },
            Field(
                "cost_sums", "kostensummen", .flag,
                .init(
                    de:
                        "nein: Kosten der Maßnahmen werden nicht zusammengezählt, weil sie sich nicht vergleichen lassen",
                    en: "no: costs of measures are not added up, because they cannot be compared")
            ) { $0.addsUpCosts = $1 },
            Field("adopted", "beschlossen", .date, .init(de: "Wann sie beschlossen wurde", en: "When it was adopted")) {
                $0.adopted = $1
            },
            Field(
                "municipalities", "kommunen", .list(.municipality),
                .init(
                    de: "Kommunen aus dem gemeinsamen Ordner, die teilnehmen",
                    en: "Municipalities of the shared folder that take part")
            ) { $0.municipalities = $1 },
            Field(
                "image", "bild", .record(.init(de: "Bild", en: "picture")),
                .init(de: "Wappen oder Bild auf dem Deckblatt", en: "Coat of arms or picture on the cover")
            ) { $0.image = $1 },
            Field(
                "edition", "ausgabe", .text,
                .init(de: "Ausgabe des Berichts, etwa 2. Sachstandsbericht", en: "Edition of the report")
            ) { $0.edition = $1 },
            Field(
                "council", "gremium", .text,
                .init(de: "Gremium, dem der Bericht vorgelegt wird", en: "Body that the report is put before")
            ) { $0.council = $1 },
            Field(
                "session", "sitzung", .session,
                .init(de: "Sitzung, in der er vorgelegt wird", en: "Session in which it is put before it")
            ) { $0.session = $1 },
            Field("paper", "vorlage", .text, .init(de: "Vorlagennummer", en: "Number of the paper")) { $0.paper = $1 },
        ] + Field.common)

    package func check(_ reading: inout Reading) { image?.check(&reading) }
}
