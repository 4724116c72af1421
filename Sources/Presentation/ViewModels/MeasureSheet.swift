import Diagnostics
package import Markup
package import Templates

/// Everything that a Maßnahmensteckbrief says, on the site and in the report.
package struct MeasureSheet: ViewModel {
    package var anchor: String
    package var number: String?
    package var title: String
    package var teaser: String?
    package var status: StatusMark
    package var asOf: String?
    package var period: String?
    package var started: String?
    package var finished: String?
    package var delay: String?
    package var progress: Int?
    package var progressBar: HTML?
    package var priority: String?
    package var responsible: Link?
    package var partners: [Link] = []
    package var fields: [Link] = []
    package var municipalities: [Link] = []
    /// In words, when the list would be too long: "alle 11 Kommunen".
    package var places: String?
    package var timeBar: HTML?
    package var milestones: [MilestoneRow] = []
    package var localStates: [LocalStateRow] = []
    package var localSummary: String?
    package var cost: String?
    package var costs: [CostRow] = []
    package var costTotal: CostRow?
    package var fundings: [FundingRow] = []
    package var ownShare: String?
    package var sharingKey: String?
    package var shares: [ShareRow] = []
    package var staff: [StaffRow] = []
    package var health: HealthSheet?
    package var decisionNeeded: String?
    package var origins: [Link] = []
    package var resolutions: [ResolutionRow] = []
    /// As far as nothing is known of a result.
    package var agenda: [ResolutionRow] = []
    package var successor: Link?
    package var goals: [Link] = []
    package var targetGroups: [String] = []
    package var participationLevel: String?
    package var stakeholders: [Link] = []
    package var politicalSponsor: Link?
    package var indicators: [IndicatorRow] = []
    package var dependencies: [DependencyRow] = []
    package var synergies: [Link] = []
    package var risks: [String] = []
    package var nextSteps: [String] = []
    package var achievements: [String] = []
    package var expectedResults: [String] = []
    package var outlook: String?
    package var sdg: [GoalOfNations] = []
    package var reuse: String?
    package var image: Picture?
    package var body: [BodyPart] = []
    package var updates: [UpdateRow] = []
    package var documents: [Link] = []
    package var contact: Link?
    package var tags: [String] = []
    package var sources: [SourceRow] = []

    package static let typeName = "measure_sheet"
    package static let members: [Member<Self>] = identity + schedule + people + money + thread + work + rest

    private static let identity: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("number", Localized(de: "Nummer, etwa `M-07`", en: "number, such as `M-07`"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .object("status", Localized(de: "Umsetzungsstand", en: "status"), \.status),
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
        .text("priority", Localized(de: "Priorität", en: "priority"), \.priority),
    ]

    private static let schedule: [Member<Self>] = [
        .text("period", Localized(de: "Geplanter Zeitraum", en: "planned period"), \.period),
        .text("started", Localized(de: "Begonnen", en: "started"), \.started),
        .text("finished", Localized(de: "Beendet", en: "finished"), \.finished),
        .text(
            "delay",
            Localized(de: "Verzug in Worten, aus den Daten berechnet", en: "delay in words, computed from the dates"),
            \.delay),
        .number("progress", Localized(de: "Fortschritt in Prozent", en: "progress in per cent"), { $0.progress }),
        .html("progress_bar", Localized(de: "Fortschritt als Balken", en: "progress as a bar"), { $0.progressBar }),
        .html(
            "time_bar",
            Localized(
                de: "Zeitraum und Meilensteine als Balken mit Achse", en: "period and milestones as a bar with an axis"),
            { $0.timeBar }),
        .flag(
            "has_schedule",
            Localized(
                de: "Es gibt etwas über den Zeitplan zu sagen", en: "there is something to say about the schedule"),
            { $0.timeBar != nil || !$0.milestones.isEmpty || $0.progress != nil }),
        .flag(
            "has_dates",
            Localized(de: "Beginn, Ende oder Fortschritt ist bekannt", en: "start, end or progress is known"),
            { $0.started != nil || $0.finished != nil || $0.progress != nil }),
        .list("milestones", Localized(de: "Meilensteine", en: "milestones"), { $0.milestones }),
        .has("milestones", { $0.milestones }),
    ]

    private static let people: [Member<Self>] = [
        .object("responsible", Localized(de: "Wer federführend ist", en: "who is responsible"), \.responsible),
        .list("partners", Localized(de: "Wer mitwirkt", en: "who takes part"), { $0.partners }),
        .has("partners", { $0.partners }),
        .list("fields", Localized(de: "Handlungsfelder", en: "fields of action"), { $0.fields }),
        .has("fields", { $0.fields }),
        .list("municipalities", Localized(de: "Kommunen", en: "municipalities"), { $0.municipalities }),
        .has("municipalities", { $0.municipalities }),
        .text(
            "places",
            Localized(
                de: "Kommunen in Worten, etwa „alle 11 Kommunen“",
                en: "municipalities in words, such as “all 11 municipalities”"),
            \.places),
        .list(
            "local_states", Localized(de: "Stand in jeder Kommune", en: "status in each municipality"),
            { $0.localStates }),
        .has("local_states", { $0.localStates }),
        .text(
            "local_summary",
            Localized(de: "Zusammenfassung, etwa „1 von 3 Orten fertig“", en: "summary, such as “1 of 3 places done”"),
            \.localSummary),
        .object("contact", Localized(de: "Kontakt", en: "contact"), \.contact),
    ]

    private static let money: [Member<Self>] = [
        .text(
            "cost", Localized(de: "Gesamtkosten, wenn es keine Tabelle gibt", en: "total cost, if there is no table"),
            \.cost),
        .list("costs", Localized(de: "Kosten je Jahr und Art", en: "costs per year and kind"), { $0.costs }),
        .has("costs", { $0.costs }),
        .object("cost_total", Localized(de: "Summe der Kosten", en: "sum of the costs"), \.costTotal),
        .flag(
            "has_money",
            Localized(
                de: "Es gibt etwas über Kosten, Förderung oder Personal zu sagen",
                en: "there is something to say about costs, funding or staff"),
            {
                $0.cost != nil || !$0.costs.isEmpty || !$0.fundings.isEmpty || $0.ownShare != nil || !$0.staff.isEmpty
            }),
        .flag(
            "has_funds",
            Localized(
                de: "Es gibt etwas über Förderung, Eigenanteil oder Personal zu sagen",
                en: "there is something to say about funding, own share or staff"),
            { !$0.fundings.isEmpty || $0.ownShare != nil || !$0.shares.isEmpty || !$0.staff.isEmpty }),
        .list("fundings", Localized(de: "Förderung", en: "funding"), { $0.fundings }),
        .has("fundings", { $0.fundings }),
        .text("own_share", Localized(de: "Eigenanteil", en: "own share"), \.ownShare),
        .text(
            "sharing_key", Localized(de: "Nach welchem Schlüssel er geteilt wird", en: "by what rule it is shared"),
            \.sharingKey),
        .list("shares", Localized(de: "Was jede Kommune trägt", en: "what each municipality pays"), { $0.shares }),
        .has("shares", { $0.shares }),
        .list("staff", Localized(de: "Stellen je Jahr", en: "posts per year"), { $0.staff }),
        .has("staff", { $0.staff }),
    ]

    private static let thread: [Member<Self>] = [
        .object("health", Localized(de: "Lage, wenn nicht im Plan", en: "health, if not on track"), \.health),
        .text(
            "decision_needed", Localized(de: "Welche Entscheidung nötig ist", en: "which decision is needed"),
            \.decisionNeeded),
        .list("origins", Localized(de: "Woraus sie entstand", en: "what it came of"), { $0.origins }),
        .has("origins", { $0.origins }),
        .list("resolutions", Localized(de: "Beschlüsse über sie", en: "resolutions about it"), { $0.resolutions }),
        .has("resolutions", { $0.resolutions }),
        .list(
            "agenda",
            Localized(
                de: "Tagesordnungspunkte über sie, von denen kein Ergebnis bekannt ist",
                en: "agenda items about it of which no result is known"), { $0.agenda }),
        .has("agenda", { $0.agenda }),
        .flag(
            "has_thread",
            Localized(
                de: "Es gibt etwas über Herkunft, Beschlüsse oder Tagesordnungen zu sagen",
                en: "there is something to say about origins, resolutions or agendas"),
            { !$0.origins.isEmpty || !$0.resolutions.isEmpty || !$0.agenda.isEmpty }),
        .object("successor", Localized(de: "Nachfolgerin", en: "successor"), \.successor),
        .list("goals", Localized(de: "Ziele, denen sie dient", en: "goals that it serves"), { $0.goals }),
        .has("goals", { $0.goals }),
        .texts("target_groups", Localized(de: "Zielgruppen", en: "target groups"), { $0.targetGroups }),
        .has("target_groups", { $0.targetGroups }),
        .text(
            "participation_level", Localized(de: "Beteiligungsstufe", en: "level of participation"),
            \.participationLevel),
        .list(
            "stakeholders", Localized(de: "Weitere Akteure, mit Rolle", en: "further stakeholders, with role"),
            { $0.stakeholders }),
        .has("stakeholders", { $0.stakeholders }),
        .object(
            "political_sponsor", Localized(de: "Politisch zuständig", en: "political sponsor"), \.politicalSponsor),
    ]

    private static let work: [Member<Self>] = [
        .list("indicators", Localized(de: "Indikatoren", en: "indicators"), { $0.indicators }),
        .has("indicators", { $0.indicators }),
        .list(
            "dependencies", Localized(de: "Abhängigkeiten in Worten", en: "dependencies in words"), { $0.dependencies }
        ),
        .has("dependencies", { $0.dependencies }),
        .list("synergies", Localized(de: "Verwandte Maßnahmen", en: "related measures"), { $0.synergies }),
        .has("synergies", { $0.synergies }),
        .texts("risks", Localized(de: "Risiken", en: "risks"), { $0.risks }),
        .has("risks", { $0.risks }),
        .texts("next_steps", Localized(de: "Nächste Schritte", en: "next steps"), { $0.nextSteps }),
        .has("next_steps", { $0.nextSteps }),
        .texts(
            "achievements", Localized(de: "Ergebnisse im Berichtszeitraum", en: "achievements"), { $0.achievements }),
        .has("achievements", { $0.achievements }),
        .texts(
            "expected_results", Localized(de: "Erwartete Ergebnisse", en: "expected results"), { $0.expectedResults }),
        .has("expected_results", { $0.expectedResults }),
        .text("outlook", Localized(de: "Ausblick", en: "outlook"), \.outlook),
        .list("sdg", Localized(de: "Nachhaltigkeitsziele", en: "sustainable development goals"), { $0.sdg }),
        .has("sdg", { $0.sdg }),
        .text("reuse", Localized(de: "Nachnutzung", en: "reuse"), \.reuse),
    ]

    private static let rest: [Member<Self>] = [
        .flag(
            "has_particulars",
            Localized(de: "Es gibt Text, Bild oder Anmerkungen", en: "there is a text, a picture or notes"),
            { $0.hasNotes || $0.image != nil || !$0.body.isEmpty }),
        .flag("has_notes", Localized(de: "Es gibt Anmerkungen", en: "there are notes"), { $0.hasNotes }),
        .flag(
            "has_closing_notes",
            Localized(
                de: "Es gibt etwas, das im Bericht unter dem Blatt steht",
                en: "there is something that stands below the sheet in the report"),
            { $0.hasNotes || $0.hasWork || $0.hasReferences }),
        .object("image", Localized(de: "Bild", en: "picture"), \.image),
        .list("body", Localized(de: "Text der Maßnahme", en: "text of the measure"), { $0.body }),
        .has("body", { $0.body }),
        .list(
            "updates", Localized(de: "Sachstände, der neueste zuerst", en: "updates, the latest first"), { $0.updates }),
        .has("updates", { $0.updates }),
        .list("documents", Localized(de: "Dokumente", en: "documents"), { $0.documents }),
        .has("documents", { $0.documents }),
        .texts("tags", Localized(de: "Schlagwörter", en: "tags"), { $0.tags }),
        .has("tags", { $0.tags }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
    ]

    private var hasNotes: Bool {
        !fields.isEmpty || !goals.isEmpty || !targetGroups.isEmpty || politicalSponsor != nil || !partners.isEmpty
            || !stakeholders.isEmpty || participationLevel != nil || priority != nil || !synergies.isEmpty
            || !sdg.isEmpty || !tags.isEmpty
    }

    private var hasWork: Bool {
        !dependencies.isEmpty || !expectedResults.isEmpty || !achievements.isEmpty || !nextSteps.isEmpty
            || outlook != nil || !risks.isEmpty || !origins.isEmpty || !resolutions.isEmpty || !agenda.isEmpty
            || reuse != nil
    }

    private var hasReferences: Bool { !documents.isEmpty || contact != nil || !sources.isEmpty || asOf != nil }
}
