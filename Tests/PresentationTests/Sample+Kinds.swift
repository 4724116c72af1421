import Markup

@testable import Presentation

/// What the invented strategy has beside its measures: goals, indicators, stakeholders, money, participation, sessions.
extension Sample {
    static let measureLinks = [
        Link(title: "Hybride Dorfzentren", url: "measure.html", number: "M-07"),
        Link(title: "Mitreden", url: "measure.html", number: "M-03"),
    ]
    static let text = [BodyPart.prose(html("<p>Mehr dazu steht im Protokoll der Verbandsversammlung.</p>"))]

    // MARK: Goals and indicators

    static let goalRows = [
        GoalRow(
            number: "Z-1", title: "Das Dorf bleibt ein Ort, an dem man alles findet, was man braucht", url: "goal.html",
            teaser: "Nahversorgung, Treffpunkte und Verwaltung sind erreichbar.", level: "Vision", depth: 0,
            measures: "7"),
        GoalRow(
            number: "Z-1.1", title: "In jeder Gemeinde ist ein Haus offen", url: "goal.html", level: "strategisch",
            depth: 1, target: "8 Häuser", due: "Dezember 2028", measures: "2"),
        GoalRow(
            number: "Z-1.1.1", title: "Drei Häuser öffnen bis 2027", url: "goal.html", level: "operativ", depth: 2,
            target: "3 Häuser", due: "2027", measures: "1"),
        GoalRow(title: "Vereine finden einander", url: "goal.html", level: "strategisch", depth: 0),
    ]
    static let goals = ListPage<GoalRow>(
        site: chrome, title: "Ziele", teaser: "Was die Region erreichen will.",
        table: ListTable(anchor: "ziele", caption: "Ziele der Strategie", count: "4 Ziele", rows: goalRows))
    static let goal = GoalSheet(
        anchor: "goal-offene-haeuser", number: "Z-1.1", title: "In jeder Gemeinde ist ein Haus offen",
        teaser: "Ein Treffpunkt mit Beratung, Arbeitsplatz und Kaffee, fußläufig vom Dorfanger.", level: "strategisch",
        parent: Link(title: "Das Dorf bleibt ein Ort, an dem man alles findet", url: "goal.html", number: "Z-1"),
        subgoals: [goalRows[2]], fields: [Link(title: "Daseinsvorsorge", url: "field.html")], target: "8 Häuser",
        due: "Dezember 2028", indicators: indicatorRows,
        sdg: [
            GoalOfNations(number: "9", title: "Industrie, Innovation und Infrastruktur"),
            GoalOfNations(number: "11", title: "Nachhaltige Städte und Gemeinden"),
        ], measures: measureTable("ziel-massnahmen", [works[2]]),
        origins: [Link(title: "Zukunftswerkstatt Altenmuster", url: "participation.html", note: "Beteiligung")],
        body: text, sources: sources, asOf: "20. November 2026")

    static let indicatorRows = [
        IndicatorRow(
            number: "I-1", title: "Vereine auf dem Digitalen Dorfplatz", url: "indicator.html",
            role: "misst die Nutzung", value: "38 %", date: "31. Dezember 2025", target: "50 %", due: "Dezember 2026",
            state: onTrack),
        IndicatorRow(
            number: "I-2", title: "Öffnungstage der Dorfzentren je Woche", url: "indicator.html", value: "3",
            date: "Mai 2026", target: "5", due: "2027", state: atRisk),
        IndicatorRow(title: "Wege zur Verwaltung", url: "indicator.html"),
    ]
    static func indicatorTable(_ anchor: String) -> ListTable<IndicatorRow> {
        ListTable(anchor: anchor, caption: "Indikatoren", count: "3 Indikatoren", rows: indicatorRows)
    }
    static let indicators = ListPage<IndicatorRow>(
        site: chrome, title: "Indikatoren", teaser: "Woran man sieht, ob es wirkt.",
        table: indicatorTable("indikatoren"))
    static func indicator(_ anchor: String) -> IndicatorSheet {
        IndicatorSheet(
            anchor: anchor, number: "I-1", title: "Vereine auf dem Digitalen Dorfplatz",
            definition:
                "Anteil der eingetragenen Vereine, die im letzten Jahr mindestens einen Termin eingestellt haben.",
            unit: "Anteil in Prozent", direction: "soll steigen", state: onTrack,
            latest: ValueRow(date: "31. Dezember 2025", value: "38 %"), figure: indicatorFigure("\(anchor)-figur"),
            baseline: ValueRow(date: "31. Dezember 2023", value: "12 %"),
            targets: [
                ValueRow(date: "Dezember 2026", value: "50 %"), ValueRow(date: "Dezember 2028", value: "80 %"),
            ],
            values: [
                ValueRow(date: "31. Dezember 2025", value: "38 %"),
                ValueRow(
                    date: "31. Dezember 2024", value: "21 %", comment: "Aus einer Stichprobe von 40 Vereinen.",
                    estimated: true),
                ValueRow(
                    date: "31. Dezember 2024", value: "33 %",
                    municipality: Link(title: "Beispielbach", url: "municipality.html")),
            ], frequency: "jährlich", nextDue: "31. Dezember 2026",
            responsible: Link(title: "Markt Beispielbach", url: "stakeholder.html"),
            licence: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
            data: Link(title: "vereine.csv", url: "assets/vereine.csv", note: "CSV, 2 kB"),
            goals: [Link(title: "Vereine finden einander", url: "goal.html", number: "Z-2")], measures: measureLinks,
            body: text, sources: sources, asOf: "20. November 2026")
    }

    // MARK: People

    static func stakeholderTable(_ anchor: String) -> ListTable<StakeholderRow> {
        ListTable(
            anchor: anchor, caption: "Akteure der Region", count: "4 Akteure",
            rows: [
                StakeholderRow(
                    mark: "1", name: "Gemeindeverbund Musterauer Land", url: "stakeholder.html", type: "Verwaltung",
                    role: "trägt die Strategie", influence: "5", interest: "4", measures: "6"),
                StakeholderRow(
                    mark: "2", name: "Sparkasse Musterau", url: "stakeholder.html", type: "Wirtschaft",
                    influence: "4", interest: "2"),
                StakeholderRow(
                    mark: "3", name: "Kreisjugendring", type: "Zivilgesellschaft", influence: "2", interest: "5",
                    measures: "1"),
                StakeholderRow(mark: "4", name: "Landwirtschaftsamt", influence: "2", interest: "1"),
            ])
    }
    static let stakeholders = ListPage<StakeholderRow>(
        site: chrome, title: "Akteure", teaser: "Wer mitwirkt, und wen es angeht.", table: stakeholderTable("akteure"))
    static let stakeholder = StakeholderSheet(
        anchor: "stakeholder-verbund", name: "Gemeindeverbund Musterauer Land", type: "Verwaltung",
        role: "trägt die Strategie und stellt die Geschäftsstelle", influence: "5 von 5", interest: "4 von 5",
        website: Link(title: "musterau.example", url: "https://musterau.example"),
        contact: Link(title: "digital@musterau.example", url: "mailto:digital@musterau.example"), staff: staff,
        responsible: measureTable("verantwortlich", [works[1]]),
        involved: [
            Link(title: "Hybride Dorfzentren", url: "measure.html", number: "M-07", note: "Fördermittel und Abrechnung")
        ], participations: [Link(title: "Zukunftswerkstatt Altenmuster", url: "participation.html", note: "2025")],
        body: text, sources: sources, asOf: "20. November 2026")

    static let staff = [
        StaffRow(year: "2025", planned: "0,5", actual: "0,5"), StaffRow(year: "2026", planned: "1,25", actual: "1,0"),
        StaffRow(planned: "0,25"),
    ]

    static let participations = ListPage<ParticipationRow>(
        site: chrome, title: "Beteiligung", teaser: "Wer gefragt wurde, und was daraus wurde.",
        table: ListTable(
            anchor: "beteiligungen", caption: "Beteiligungen", count: "2 Beteiligungen",
            rows: [
                ParticipationRow(
                    title: "Zukunftswerkstatt Altenmuster", url: "participation.html",
                    teaser: "Ein Abend über leere Häuser.", date: "14. März 2025", level: "Mitwirkung",
                    format: "Werkstatt", participants: "64", ledTo: measureLinks),
                ParticipationRow(
                    title: "Umfrage zur Verwaltung", url: "participation.html", date: "Mai bis Juli 2025",
                    level: "Konsultation"),
            ]))
    static let participation = ParticipationSheet(
        anchor: "participation-werkstatt", title: "Zukunftswerkstatt Altenmuster",
        teaser: "Ein Abend über leere Häuser und was in ihnen fehlt.", level: "Mitwirkung", format: "Werkstatt",
        dates: "14. März 2025", place: "Gasthaus zur Post, Altenmuster",
        website: Link(title: "musterau.example/werkstatt", url: "https://musterau.example/werkstatt"),
        targetGroups: ["Vereine", "Eigentümerinnen und Eigentümer"], invited: "420", participants: "64",
        stakeholders: [Link(title: "Kreisjugendring", url: "stakeholder.html")],
        results: [
            "Ein Haus, das an mehreren Tagen offen hat, ist wichtiger als viele Angebote.",
            "Die Vereine wollen Räume teilen und brauchen dafür einen Kalender.",
        ], ledTo: measureLinks, body: text, sources: sources, asOf: "20. November 2026")

    // MARK: Money

    static let programmes = ListPage<ProgrammeRow>(
        site: chrome, title: "Förderprogramme", teaser: "Woher das Geld kommt.", table: programmeTable("programme"))
    static func programmeTable(_ anchor: String) -> ListTable<ProgrammeRow> {
        ListTable(
            anchor: anchor, caption: "Förderprogramme", count: "2 Programme",
            rows: [
                ProgrammeRow(
                    title: "Dorf digital", url: "programme.html", teaser: "Häuser, Technik und Begleitung.",
                    funder: "Freistaat Musterland", period: "2025 bis 2028", deadline: "30. Juni 2028", rate: "90 %",
                    amount: "1.098.000 €", allotted: "978.000 €", measures: "4"),
                ProgrammeRow(title: "Regionalbudget", funder: "Amt für Ländliche Entwicklung"),
            ])
    }
    static let programme = ProgrammeSheet(
        anchor: "funding-dorf-digital", title: "Dorf digital", teaser: "Häuser, Technik und Begleitung für das Land.",
        funder: "Freistaat Musterland", call: "3. Staffel", rate: "90 %", ownShare: "10 %", amount: "1.098.000 €",
        allotted: "978.000 €", period: "2025 bis 2028", deadline: "30. Juni 2028",
        creditLine: "Gefördert durch den Freistaat Musterland im Programm „Dorf digital“.",
        website: Link(title: "dorf-digital.example", url: "https://dorf-digital.example"),
        fundings: [
            FundingRow(
                programme: Link(title: "Dorf digital"), measure: measureLinks[0], amount: "78.000 €", rate: "90 %",
                year: "2026", note: "für den Umbau"),
            FundingRow(programme: Link(title: "Dorf digital"), measure: measureLinks[1]),
        ], body: text, sources: sources, asOf: "20. November 2026")
    static let fundings = [
        FundingRow(
            programme: Link(title: "Dorf digital", url: "programme.html"), amount: "78.000 €", rate: "90 %",
            year: "2026", note: "für den Umbau",
            creditLine: "Gefördert durch den Freistaat Musterland im Programm „Dorf digital“."),
        FundingRow(programme: Link(title: "Stiftung Ortskern"), amount: "12.000 €"),
    ]

    // MARK: Sessions

    static let agenda = [
        AgendaRow(
            number: "4", title: "Hybride Dorfzentren: Grundsatzbeschluss", paper: "2025/118",
            paperType: "Beschlussvorlage", result: "einstimmig beschlossen",
            resolution:
                "Die Verbandsversammlung beschließt, in drei Gemeinden leere Häuser zu öffnen, und stellt dafür 240.000 € bereit.",
            measures: measureLinks, strategies: [Link(title: "SmartesLand Musterau", url: "strategy.html")]),
        AgendaRow(title: "Verschiedenes"),
    ]
    static let sessions = ListPage<SessionRow>(
        site: chrome, title: "Sitzungen", teaser: "Was beschlossen wurde, und wann.",
        table: ListTable(
            anchor: "sitzungen", caption: "Sitzungen", count: "2 Sitzungen",
            rows: [
                SessionRow(
                    title: "4. Sitzung der Verbandsversammlung", url: "session.html", date: "11. Dezember 2025",
                    council: "Verbandsversammlung", items: agenda),
                SessionRow(title: "Gemeinderat Beispielbach", url: "session.html", date: "3. Februar 2026"),
            ]))
    static let session = SessionSheet(
        anchor: "session-verband-2025-12-11", title: "4. Sitzung der Verbandsversammlung",
        council: "Verbandsversammlung", date: "11. Dezember 2025", place: "Sitzungssaal, Dorfstraße 1, Beispielbach",
        publicity: "öffentlich", website: Link(title: "ris.musterau.example", url: "https://ris.musterau.example"),
        agenda: agenda, origins: measureLinks,
        joined: [
            Link(title: "Neudorf", url: "municipality.html"), Link(title: "Waldfeld", url: "municipality.html"),
        ], milestones: [milestones[0]], body: text, sources: sources, asOf: "20. November 2026")

    // MARK: As little as it may be

    static func bareList<Row: ListedRow>(_ title: String, _ type: Row.Type) -> ListPage<Row> {
        ListPage(site: bareChrome, title: title, table: ListTable(anchor: "l", caption: title))
    }
    static func bare<Sheet: ContentSheet>(_ sheet: Sheet) -> SheetPage<Sheet> {
        SheetPage(site: bareChrome, sheet: sheet)
    }
    static func page<Sheet: ContentSheet>(_ sheet: Sheet) -> SheetPage<Sheet> { SheetPage(site: chrome, sheet: sheet) }
}
