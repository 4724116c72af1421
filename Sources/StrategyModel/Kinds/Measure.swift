import Diagnostics

/// The unit of work (Maßnahme): who, what, when, for whom, at what cost, how far. Its page is the Maßnahmensteckbrief.
package struct Measure: ContentRecord {
    package var marks = Marks()
    package var common = Common()
    package var number: String?
    package var title = ""
    package var teaser: String?
    package var fields: [Mention] = []
    package var municipalities: [Mention] = []
    package var responsible: Mention?
    package var partners: [Mention] = []
    package var contact: String?
    package var status: Status?
    package var statusReason: String?
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
    package var funding: String?
    package var tags: [String] = []
    package var documents: [Attachment] = []
    package var image: Picture?
    package var updates: [Update] = []

    package init() {}

    package var otherNames: [String] { number.map { [$0] } ?? [] }

    package func check(_ reading: inout Reading) { image?.check(&reading) }

    package static let kind = Kind(
        Measure.self, "measure", .init(de: "Maßnahme", en: "measure"), plural: .init(de: "Maßnahmen", en: "Measures"),
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
            Field("funding", "foerderung", .text, .init(de: "Woher Fördergeld kommt", en: "Where funding comes from")) {
                $0.funding = $1
            },
            Field("tags", "schlagworte", .list(.text), .init(de: "Schlagworte", en: "Tags")) { $0.tags = $1 },
            Field(
                "documents", "dokumente", .list(.item(.init(de: "Dokument", en: "document"))),
                .init(de: "Dokumente zum Herunterladen", en: "Documents to download")
            ) { $0.documents = $1 },
            Field("image", "bild", .record(.init(de: "Bild", en: "picture")), .init(de: "Ein Bild", en: "A picture")) {
                $0.image = $1
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

extension ValueType where Value == Mention {
    static var municipality: ValueType {
        mention(.municipality, .init(de: "Kommune", en: "municipality"), example: .same("ringelai"))
    }

    static var field: ValueType {
        mention(.fieldOfAction, .init(de: "Handlungsfeld", en: "field of action"), example: .same("daseinsvorsorge"))
    }

    /// An organisation: a municipality, or a free text.
    static var party: ValueType {
        mention(
            .municipality, .init(de: "Kommune oder Name", en: "municipality or name"), example: .same("ringelai"),
            mayBeText: true)
    }
}

extension KindName {
    package static let municipality = KindName(rawValue: "municipality")
    package static let fieldOfAction = KindName(rawValue: "field")
    package static let measure = KindName(rawValue: "measure")
    package static let strategy = KindName(rawValue: "strategy")
}
