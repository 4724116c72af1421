import Diagnostics

/// The unit of work (Maßnahme): who, what, when, for whom, at what cost, how far. Its page is the Maßnahmensteckbrief.
package struct Measure: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var number: String?
    package var title = ""
    package var teaser: String?
    package var fields: [Mention] = []
    package var municipalities: [Mention] = []
    package var responsible: Mention?
    package var partners: [Mention] = []
    package var stakeholders: [Involvement] = []
    package var politicalSponsor = Rare<Mention>()
    package var contact: String?
    /// What it came of: a participation, a session, an earlier strategy.
    package var origin: [Mention] = []
    package var goals: [Mention] = []
    package var targetGroups: [String] = []
    package var participationLevel: ParticipationLevel?
    package var status: Status?
    package var statusReason: String?
    /// What took its place, if it was merged or superseded.
    package var successor = Rare<Mention>()
    package var health = Rare<Health>()
    package var decisionNeeded: String?
    /// The planned span.
    package var period: Period?
    package var started: PartialDate?
    package var finished: PartialDate?
    /// Per cent.
    package var progress: Int?
    package var priority: Priority?
    package var milestones: [Milestone] = []
    package var local: [LocalState] = []
    package var costs: [CostLine] = []
    package var staff: [StaffLine] = []
    package var funding: [FundingLine] = []
    package var ownShare: Money?
    package var costSharing = Rare<CostSharing>()
    package var indicators: [MeasureIndicator] = []
    package var requires: [Mention] = []
    package var blocks: [Mention] = []
    package var partOf: [Mention] = []
    package var synergies: [Mention] = []
    package var risks: [String] = []
    package var nextSteps: [String] = []
    package var achievements: [String] = []
    package var outlook: String?
    package var expectedResults: [String] = []
    package var sdg: [Int] = []
    package var reuse: String?
    package var tags: [String] = []
    package var documents: [Attachment] = []
    package var image = Rare<Picture>()
    package var updates: [Update] = []

    package init() {}

    package var unique: (key: String, text: String?)? { ("number", number) }

    package func check(_ reading: inout Reading) {
        image.value?.check(&reading)
        MeasureHealth.check(self, &reading)
    }

    package static let kind = Kind(
        Measure.self, .measure, .init(de: "Maßnahme", en: "measure"), plural: .init(de: "Maßnahmen", en: "Measures"),
        folders: ["measures", "massnahmen"])

    package static let table = Table<Measure>(
        [
            Field("title", "titel", .text, required: true, .init(de: "Name der Maßnahme", en: "Name of the measure")) {
                $0.title = $1
            },
            Field(
                "number", "nummer", .text(.init(de: "Nummer", en: "number"), example: .same("M-07")),
                synonyms: ["kuerzel"],
                .init(de: "Kennung, unter der sie zitiert wird", en: "The number it is cited by")
            ) { $0.number = $1 },
            Field(
                "teaser", "teaser", .text, synonyms: ["kurzbeschreibung"],
                .init(de: "Ein Satz: was sie bringt", en: "One sentence: what it brings")
            ) { $0.teaser = $1 },
            Field(
                "fields", "handlungsfelder", .list(.field), synonyms: ["handlungsfeld", "field"],
                .init(de: "Handlungsfelder, zu denen sie gehört", en: "Fields of action it belongs to")
            ) { $0.fields = $1 },
            Field(
                "municipalities", "kommunen", .list(.municipality), synonyms: ["kommune", "municipality"],
                .init(de: "Kommunen, in denen sie wirkt; alle für alle", en: "Municipalities it works in; all for all")
            ) { $0.municipalities = $1 },
            Field(
                "responsible", "federfuehrend", .party, synonyms: ["federfuehrung"],
                .init(
                    de: "Wer sie verantwortet: eine Kommune oder ein Name",
                    en: "Who is responsible: a municipality or a name")
            ) { $0.responsible = $1 },
            Field("partners", "mitwirkende", .list(.party), .init(de: "Wer mitwirkt", en: "Who takes part")) {
                $0.partners = $1
            },
            Field(
                "stakeholders", "akteure", .involvements,
                .init(de: "Weitere Akteure, mit ihrer Rolle", en: "Further stakeholders, with their role")
            ) { $0.stakeholders = $1 },
            Field(
                "political_sponsor", "politisch_zustaendig", .party,
                .init(de: "Wer im Rat oder in der Spitze dafür steht", en: "Who stands for it in the council")
            ) { $0.politicalSponsor = Rare($1) },
            Field(
                "contact", "kontakt",
                .text(
                    .init(de: "E-Mail, Telefon oder Stelle", en: "e-mail, phone or office"),
                    example: .same("digital@musterdorf.example")),
                .init(de: "Wohin Fragen gehen", en: "Where questions go")
            ) { $0.contact = $1 },
            Field(
                "status", "status", .status, synonyms: ["umsetzungsstand"],
                .init(de: "Umsetzungsstand", en: "Where the work stands")
            ) { $0.status = $1 },
            Field(
                "status_reason", "status_grund", .text, synonyms: ["begruendung"],
                .init(
                    de: "Warum sie so steht, etwa bei pausiert oder eingestellt",
                    en: "Why it stands so, as with paused or cancelled")
            ) { $0.statusReason = $1 },
            Field(
                "successor", "nachfolgerin", .measure, synonyms: ["nachfolger"],
                .init(
                    de: "Maßnahme, in der sie aufging oder die sie ersetzt; nötig bei zusammengeführt und ersetzt",
                    en: "Measure that it went into or that replaced it; needed with merged and superseded")
            ) { $0.successor = Rare($1) },
            Field(
                "origin", "herkunft", .list(.origin, isProse: true),
                .init(de: "Woraus sie entstand", en: "What it came of")
            ) { $0.origin = $1 },
            Field(
                "goals", "ziele", .list(.goal), synonyms: ["ziel", "goal"],
                .init(de: "Ziele, denen sie dient", en: "Goals that it serves")
            ) {
                $0.goals = $1
            },
            Field(
                "target_groups", "zielgruppen", .list(.text), synonyms: ["zielgruppe"],
                .init(de: "Für wen sie gedacht ist", en: "Whom it is meant for")
            ) { $0.targetGroups = $1 },
            Field(
                "participation_level", "beteiligungsstufe",
                .choice(ParticipationLevel.self, .init(de: "Beteiligungsstufe", en: "level of participation")),
                .init(de: "Wie weit Betroffene mitreden", en: "How much say those concerned have")
            ) { $0.participationLevel = $1 },
            Field(
                "health", "lage", .record(.init(de: "Lage", en: "health")),
                .init(
                    de: "Nur, wenn etwas nicht im Plan ist: Zeit, Ergebnis, Kosten",
                    en: "Only if something is off course: time, result, cost")
            ) { $0.health = Rare($1) },
            Field(
                "decision_needed", "entscheidung", .text, synonyms: ["entscheidungsbedarf"],
                .init(de: "Was der Rat entscheiden muss", en: "What the council has to decide")
            ) { $0.decisionNeeded = $1 },
            Field("period", "zeitraum", .period, .init(de: "Geplanter Zeitraum", en: "Planned period")) {
                $0.period = $1
            },
            Field("started", "begonnen", .date, .init(de: "Tatsächlicher Beginn", en: "Actual start")) {
                $0.started = $1
            },
            Field(
                "finished", "beendet", .date,
                .init(de: "Tatsächliches Ende; erst, wenn fertig", en: "Actual end; only when finished")
            ) { $0.finished = $1 },
            Field("progress", "fortschritt", .percent, .init(de: "Wie weit, in Prozent", en: "How far, in per cent")) {
                $0.progress = $1
            },
            Field(
                "priority", "prioritaet", .choice(Priority.self, .init(de: "Priorität", en: "priority")),
                .init(de: "Wie dringend", en: "How urgent")
            ) { $0.priority = $1 },
            Field(
                "milestones", "meilensteine", .list(.item(.init(de: "Meilenstein", en: "milestone"))),
                .init(de: "Zwischenziele mit Datum", en: "Marks on the way, with dates")
            ) { $0.milestones = $1 },
            Field(
                "local", "vor_ort", .list(.item(.init(de: "Stand vor Ort", en: "local state"))),
                .init(de: "Wo sie in jeder Kommune steht", en: "Where it stands in each municipality")
            ) { $0.local = $1 },
            Field(
                "costs", "kosten", .costs, .init(de: "Kosten, insgesamt oder je Jahr", en: "Costs, in all or per year")
            ) { $0.costs = $1 },
            Field(
                "staff", "personal", .staff,
                .init(
                    de: "Stellen in VZÄ, insgesamt oder je Jahr",
                    en: "Posts in full-time equivalents, in all or per year")
            ) { $0.staff = $1 },
            Field(
                "funding", "foerderung", .funding, .init(de: "Woher Fördergeld kommt", en: "Where funding comes from")
            ) {
                $0.funding = $1
            },
            Field(
                "own_share", "eigenanteil", .money,
                .init(
                    de: "Was die Kommunen selbst tragen; sonst Kosten minus Förderung",
                    en: "What the municipalities pay themselves; otherwise cost minus funding")
            ) { $0.ownShare = $1 },
            Field(
                "cost_sharing", "kostenteilung", .costSharing,
                .init(de: "Wie sich die Kommunen den Eigenanteil teilen", en: "How the municipalities share it")
            ) { $0.costSharing = Rare($1) },
            Field(
                "indicators", "indikatoren", .measureIndicators, synonyms: ["kennzahlen"],
                .init(de: "Indikatoren, an denen man sie misst", en: "Indicators that measure it")
            ) { $0.indicators = $1 },
            Field(
                "requires", "setzt_voraus", .list(.measure), synonyms: ["voraussetzungen"],
                .init(de: "Maßnahmen, die vorher fertig sein müssen", en: "Measures that must be done before it")
            ) { $0.requires = $1 },
            Field(
                "blocks", "voraussetzung_fuer", .list(.measure), synonyms: ["blockiert"],
                .init(de: "Maßnahmen, die auf sie warten", en: "Measures that wait for it")
            ) { $0.blocks = $1 },
            Field(
                "part_of", "teil_von", .list(.measure),
                .init(de: "Größere Maßnahme, zu der sie gehört", en: "Larger measure that it belongs to")
            ) { $0.partOf = $1 },
            Field(
                "synergies", "synergien", .list(.measure),
                .init(de: "Maßnahmen, die sich mit ihr ergänzen", en: "Measures that go well with it")
            ) { $0.synergies = $1 },
            Field(
                "risks", "risiken", .list(.text, isProse: true),
                .init(de: "Was schiefgehen kann", en: "What can go wrong")
            ) { $0.risks = $1 },
            Field(
                "next_steps", "naechste_schritte", .list(.text, isProse: true),
                .init(de: "Was als Nächstes kommt", en: "What comes next")
            ) { $0.nextSteps = $1 },
            Field(
                "achievements", "ergebnisse", .list(.text, isProse: true),
                .init(de: "Was im Berichtszeitraum erreicht wurde", en: "What was reached in the period of the report")
            ) { $0.achievements = $1 },
            Field("outlook", "ausblick", .text, .init(de: "Wie es weitergeht", en: "How it goes on")) {
                $0.outlook = $1
            },
            Field(
                "expected_results", "erwartete_ergebnisse", .list(.text, isProse: true),
                .init(de: "Was am Ende da sein soll", en: "What should be there in the end")
            ) { $0.expectedResults = $1 },
            Field(
                "sdg", "sdg", .list(.sdg), synonyms: ["nachhaltigkeitsziele"],
                .init(
                    de: "Nachhaltigkeitsziele der Vereinten Nationen, 1 bis 17",
                    en: "Sustainable development goals of the United Nations, 1 to 17")
            ) { $0.sdg = $1 },
            Field(
                "reuse", "nachnutzung", .text,
                .init(de: "Was andere davon übernehmen können", en: "What others can take over")
            ) { $0.reuse = $1 },
            Field("tags", "schlagworte", .list(.text), .init(de: "Schlagworte", en: "Tags")) { $0.tags = $1 },
            Field(
                "documents", "dokumente", .list(.item(.init(de: "Dokument", en: "document"))),
                .init(de: "Dokumente zum Herunterladen", en: "Documents to download")
            ) { $0.documents = $1 },
            Field("image", "bild", .record(.init(de: "Bild", en: "picture")), .init(de: "Ein Bild", en: "A picture")) {
                $0.image = Rare($1)
            },
            Field(
                "updates", "sachstand", .list(.item(.init(de: "Sachstand", en: "update"))), synonyms: ["sachstaende"],
                .init(de: "Was sich wann getan hat", en: "What happened when")
            ) { $0.updates = $1 },
        ] + Field.common)

    /// The real start, else the planned one.
    package var start: PartialDate? { started ?? period?.start }
    /// The real end, else the planned one.
    package var end: PartialDate? { finished ?? period?.end }
}

extension ValueType where Value == Status {
    static var status: ValueType { choice(Status.self, .init(de: "Umsetzungsstand", en: "status")) }
}
