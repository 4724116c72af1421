import Charts
import Cores
import Diagnostics
import Markup
import Templates

@testable import Presentation

/// Invented content for every page kind: as full as it gets, and as little as it may be. "Musterau" does not exist.
enum Sample {
    static let today = CalendarDay(year: 2026, month: 11, day: 24)

    static func html(_ text: String) -> HTML { HTML(raw: Array(text.utf8)) }

    // MARK: Frame

    static let chrome = Chrome(
        folder: Shared(folderChrome), words: Words(language: .german),
        pageTitle: "Hybride Dorfzentren – Zukunftsfahrplan Musterau",
        summary: "Leere Häuser im Ortskern werden Treffpunkte mit digitalem Angebot.",
        contentSecurityPolicy:
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'",
        noindex: true,
        breadcrumb: [
            Link(title: "Startseite", url: "home.html"), Link(title: "Musterauer Land", url: "strategy.html"),
            Link(title: "Maßnahmen", url: "measures.html"),
            Link(title: "Hybride Dorfzentren", url: "measure.html", current: true),
        ],
        previous: Link(title: "Wissenswerkstatt auf Rädern", url: "measure.html", number: "M-06"),
        next: Link(title: "Regionale Lebensmittel sichtbar machen", url: "measure.html", number: "M-08"),
        footer: [
            Link(title: "Impressum", url: "page.html"), Link(title: "Datenschutz", url: "page.html"),
            Link(title: "Barrierefreiheit", url: "page.html"),
        ],
        asOf: "20. November 2026", today: "24. November 2026")

    private static let folderChrome = FolderChrome(
        title: "Zukunftsfahrplan Musterau", root: "", home: Link(title: "Startseite", url: "home.html"),
        sampleNotice: "Beispielinhalt, kein amtliches Angebot", coloursURL: nil,
        strategy: Link(title: "Musterauer Land", url: "strategy.html"),
        strategies: [
            Link(title: "Musterauer Land", url: "strategy.html", current: true),
            Link(title: "Landkreis Beispiel", url: "strategy.html"),
            Link(title: "Stadt Musterstadt", url: "strategy.html"),
        ],
        navigation: [
            Link(title: "Überblick", url: "strategy.html"),
            Link(title: "Strategie", url: "chapter.html"),
            Link(title: "Maßnahmen", url: "measures.html", current: true),
            Link(title: "Kommunen", url: "municipalities.html"),
            Link(title: "Fahrplan", url: "fahrplan.html"),
            Link(title: "Bericht", url: "report.html"),
        ],
        publisher: "Gemeindeverbund Musterauer Land (erfunden)",
        contact: Link(title: "digital@musterau.example", url: "mailto:digital@musterau.example"))

    static let bareChrome = Chrome(
        folder: Shared(FolderChrome(title: "Roadmap")), words: Words(language: .english), pageTitle: "Roadmap")

    // MARK: Parts

    static func status(_ word: String, _ shape: StatusShape, reason: String? = nil) -> StatusMark {
        StatusMark(word: word, name: shape.rawValue, shape: shape.svg(), reason: reason)
    }

    static let planned = status("geplant", .planned)
    static let running = status("in Umsetzung", .inProgress)
    static let done = status("abgeschlossen", .done)
    static let paused = status("ruht", .paused)

    static func day(_ year: Int, _ month: Int, _ day: Int = 1) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day)
    }

    static let scale = TimeScale(covering: [day(2025, 1), day(2028, 6)])

    struct Work {
        var number: String
        var title: String
        var teaser: String
        var field: String
        var status: StatusMark
        var period: String
        var places: String
        var responsible: String
        var bar: ScheduleBar
        var delay: String?
        var progress: Int?
    }

    static let works: [Work] = [
        Work(
            number: "M-01", title: "Digitaler Dorfplatz", teaser: "Termine, Vereine und Amtliches an einem Ort.",
            field: "Beteiligung und Ehrenamt", status: done, period: "Januar 2025 bis Juni 2026",
            places: "alle 11 Kommunen", responsible: "Markt Beispielbach",
            bar: ScheduleBar(
                planned: DaySpan(start: day(2025, 1), end: day(2026, 6, 30)),
                actual: DaySpan(start: day(2025, 2), end: day(2026, 6, 12)),
                milestones: [MilestoneMark(day: day(2026, 6, 12), state: .reached)]), progress: 100),
        Work(
            number: "M-03", title: "Mitreden: eine Beteiligungsplattform für alle Gemeinderäte",
            teaser: "Vorhaben werden vor dem Beschluss zur Diskussion gestellt.",
            field: "Beteiligung und Ehrenamt", status: running, period: "2025 bis 2027", places: "alle 11 Kommunen",
            responsible: "Gemeindeverbund Musterauer Land",
            bar: ScheduleBar(
                planned: DaySpan(start: day(2025, 4), end: day(2027, 12, 31)),
                actual: DaySpan(start: day(2025, 5), end: today),
                milestones: [
                    MilestoneMark(day: day(2025, 11), state: .reached),
                    MilestoneMark(day: day(2027, 2), state: .planned),
                ]), progress: 60),
        Work(
            number: "M-07", title: "Hybride Dorfzentren",
            teaser: "Leere Häuser im Ortskern werden Treffpunkte mit digitalem Angebot.",
            field: "Daseinsvorsorge", status: running, period: "2. Quartal 2025 bis Dezember 2027",
            places: "Beispielbach, Altenmuster, Untermusterau", responsible: "Markt Beispielbach",
            bar: ScheduleBar(
                planned: DaySpan(start: day(2025, 4), end: day(2027, 12, 31)),
                actual: DaySpan(start: day(2025, 6), end: today), originalEnd: day(2027, 6, 30),
                milestones: [
                    MilestoneMark(day: day(2026, 5, 9), state: .reached),
                    MilestoneMark(day: day(2027, 3, 15), original: day(2026, 9, 15), state: .planned),
                ]), delay: "6 Monate später als zuerst geplant", progress: 40),
        Work(
            number: "M-08", title: "Regionale Lebensmittel sichtbar machen",
            teaser: "Ein Verzeichnis der Hofläden mit Öffnungszeiten.", field: "Daseinsvorsorge", status: planned,
            period: "ab Januar 2027", places: "Altenmuster, Oberfeld", responsible: "Landwirtschaftsamt Musterau",
            bar: ScheduleBar(planned: DaySpan(start: day(2027, 1), end: nil))),
        Work(
            number: "M-11", title: "Gemeinsamer Datenraum der Bauhöfe",
            teaser: "Geräte, Wege und Wartung in einer Übersicht.", field: "Verwaltung", status: paused,
            period: "2026 bis März 2028", places: "7 Kommunen", responsible: "Stadt Musterau",
            bar: ScheduleBar(
                planned: DaySpan(start: day(2026, 1), end: day(2028, 3, 31)),
                actual: DaySpan(start: day(2026, 3), end: day(2026, 8, 15)),
                milestones: [MilestoneMark(day: day(2026, 10), state: .late)])),
        Work(
            number: "M-12", title: "Amtsblatt in einfacher Sprache",
            teaser: "Bekanntmachungen, die jede und jeder versteht.",
            field: "Verwaltung", status: status("entfällt", .cancelled, reason: "Die Förderung wurde nicht bewilligt."),
            period: "Juli 2025 bis Dezember 2026", places: "Untermusterau", responsible: "Gemeinde Untermusterau",
            bar: ScheduleBar(planned: DaySpan(start: day(2025, 7), end: day(2026, 12, 31)), isCancelled: true)),
    ]

    static func row(_ work: Work) -> MeasureRow {
        MeasureRow(
            brief: Shared(
                MeasureBrief(
                    number: work.number, title: work.title, teaser: work.teaser, status: work.status,
                    period: work.period,
                    delay: work.delay, progress: work.progress,
                    progressBar: work.progress.map { ProgressBar(percentage: $0).svg() }, places: work.places,
                    responsible: work.responsible, asOf: "20.11.2026")),
            url: "measure.html",
            fields: LazyList([Link(title: work.field, url: "field.html")]),
            fieldKeys: work.field == "Verwaltung" ? "verwaltung" : "daseinsvorsorge",
            municipalityKeys: "beispielbach altenmuster",
            searchText: "\(work.number) \(work.title) \(work.teaser) \(work.responsible)")
    }

    static func measureTable(_ anchor: String, filter: Bool = false, _ works: [Work] = works) -> MeasureTable {
        MeasureTable(
            anchor: anchor, caption: "Maßnahmen des Musterauer Landes", count: "\(works.count) Maßnahmen",
            rows: LazyList(works.map(row)), filter: filter,
            fields: [
                FilterOption(value: "daseinsvorsorge", title: "Daseinsvorsorge"),
                FilterOption(value: "verwaltung", title: "Verwaltung"),
            ],
            statuses: [
                FilterOption(value: "in-progress", title: "in Umsetzung"),
                FilterOption(value: "done", title: "abgeschlossen"),
            ],
            municipalities: [
                FilterOption(value: "altenmuster", title: "Altenmuster"),
                FilterOption(value: "beispielbach", title: "Beispielbach"),
            ])
    }

    private static func state(_ word: String, _ state: MilestoneMark.State) -> Shared<StatusSign> {
        Shared(StatusSign(word: word, name: state.rawValue, shape: state.svg()))
    }

    static let milestones = [
        MilestoneRow(
            title: "Erstes Zentrum in Beispielbach geöffnet", planned: "März 2026",
            reached: "9. Mai 2026", state: state("erreicht", .reached), slip: "2 Monate später",
            origin: Shared(Link(title: "Hybride Dorfzentren", url: "measure.html", number: "M-07"))),
        MilestoneRow(
            title: "Zweites Zentrum in Altenmuster geöffnet", planned: "März 2027",
            original: "September 2026", state: state("geplant", .planned), slip: "6 Monate später",
            reason: "Der Brandschutz muss nachgerüstet werden.",
            origin: Shared(Link(title: "Hybride Dorfzentren", url: "measure.html", number: "M-07"))),
        MilestoneRow(
            title: "Bücherzelle am Anger", planned: "Juni 2026", state: state("entfällt", .dropped),
            reason: "Der Verein hat eine eigene aufgestellt.", dropped: true,
            origin: Shared(Link(title: "Hybride Dorfzentren", url: "measure.html", number: "M-07"))),
    ]

    static let schedule = ScheduleTable(
        anchor: "fahrplan", caption: "Fahrplan des Musterauer Landes", span: "2025 bis 2028",
        today: "24. November 2026",
        phases: [
            PhaseGroup(
                title: "Phasen",
                rows: [
                    PhaseRow(title: "Strategiephase", number: 1, dates: "2025"),
                    PhaseRow(title: "Umsetzungsphase", number: 2, dates: "2026 bis Juni 2028"),
                    PhaseRow(title: "Auswertung"),
                ])
        ],
        phaseBand: scale.flatMap {
            PhaseBand(
                phases: [
                    PhaseMark(
                        number: 1, title: "Strategiephase", span: DaySpan(start: day(2025, 1), end: day(2025, 12, 31))),
                    PhaseMark(
                        number: 2, title: "Umsetzungsphase", span: DaySpan(start: day(2026, 1), end: day(2028, 6, 30))),
                ], isWide: true
            ).svg(on: $0)
        },
        axis: scale.map { TimeAxis(scale: $0, today: today).svg() },
        groups: [
            ScheduleGroup(
                title: "Zeitplan der Strategie",
                rows: LazyList([
                    scheduleRow(
                        "Beschluss der Strategie", "milestone", "11. Dezember 2025",
                        ScheduleBar(planned: nil, milestones: [MilestoneMark(day: day(2025, 12, 11), state: .reached)]))
                ]))
        ]
            + ["Beteiligung und Ehrenamt", "Daseinsvorsorge", "Verwaltung"].map { field in
                ScheduleGroup(
                    title: field, url: "field.html",
                    rows: LazyList(works.filter { $0.field == field }) { work in
                        ScheduleRow(
                            brief: Shared(
                                ScheduleBrief(
                                    title: work.title, number: work.number, kind: "measure", status: work.status,
                                    dates: work.period, delay: work.delay,
                                    milestones: work.number == "M-07" ? milestones : [])),
                            url: "measure.html",
                            waitsFor: work.number == "M-08"
                                ? [measureLinks[1], Link(title: "Digitaler Dorfplatz", number: "M-01")] : [],
                            bar: scale.map { work.bar.svg(on: .ofRows(on: $0, today: today)) })
                    })
            },
        undated: [
            ScheduleRow(
                brief: Shared(
                    ScheduleBrief(
                        title: "Nachtbus zum Bahnhof", number: "M-14", kind: "measure", status: status("Idee", .idea))),
                url: "measure.html")
        ], url: "fahrplan.html", legend: LegendEntry.all(showsToday: true, in: .german))

    static func scheduleRow(_ title: String, _ kind: String, _ dates: String, _ bar: ScheduleBar) -> ScheduleRow {
        ScheduleRow(
            brief: Shared(ScheduleBrief(title: title, kind: kind, dates: dates)),
            bar: scale.map { bar.svg(on: .ofRows(on: $0, today: today)) })
    }

    static let places = [
        LocatorMap.Place(name: "Altenmuster", latitude: 48.8894, longitude: 13.2999),
        LocatorMap.Place(name: "Beispielbach", latitude: 48.8134, longitude: 13.4713),
        LocatorMap.Place(name: "Oberfeld", latitude: 48.7370, longitude: 13.4540),
        LocatorMap.Place(name: "Untermusterau", latitude: 48.7663, longitude: 13.3155),
        LocatorMap.Place(name: "Musterau", latitude: 48.8577, longitude: 13.3974),
        LocatorMap.Place(name: "Neudorf", latitude: 48.6728, longitude: 13.4715),
        LocatorMap.Place(name: "Waldfeld", latitude: 48.8388, longitude: 13.2286),
        LocatorMap.Place(name: "Röhrmoos", latitude: 48.7386, longitude: 13.5227),
    ]

    static let types = ["Gemeinde", "Markt", "Gemeinde", "Gemeinde", "Stadt", "Markt", "Gemeinde", "Markt"]

    static func municipalityTable(_ anchor: String, finder: Bool = false) -> MunicipalityTable {
        MunicipalityTable(
            anchor: anchor, caption: "Kommunen des Musterauer Landes", count: "8 Kommunen",
            rows: zip(places, types).enumerated().map { index, place in
                MunicipalityRow(
                    name: place.0.name, url: "municipality.html", type: place.1, key: "0999914\(index)",
                    postcodes: "9999\(index)", population: "\(index + 1).\(index)11", area: "\(16 + index),37 km²",
                    measures: "\(index + 2)", role: index == 1 ? "Antragstellerin" : nil,
                    searchText: "\(place.0.name) 9999\(index)")
            },
            map: LocatorMap(places: places).svg(id: "\(anchor)-karte", title: "Lage der acht Kommunen"), finder: finder,
            populationTotal: "33.024", areaTotal: "317,22 km²")
    }

    static let picture = Picture(
        url: "assets/sample.svg", alternative: "Ein zweistöckiges Haus mit offener Tür am Dorfanger.",
        credit: "Foto: Musterau",
        caption: "Das erste Dorfzentrum in Beispielbach.", width: 1200, height: 600)

    static let sources = [
        SourceRow(
            title: "Beschluss des Gemeinderats Beispielbach", url: "https://musterau.example/beschluss",
            asOf: "11.12.2025"),
        SourceRow(title: "Gemeindeverzeichnis GV100AD", asOf: "30.11.2023"),
    ]

    static let prose = html(
        """
        <h2 id="ausgangslage">Ausgangslage</h2>
        <p>In den Ortskernen stehen <strong>23 Gebäude</strong> leer, darunter drei frühere Sparkassen und ein Gasthaus. \
        Gleichzeitig fehlt es an Räumen für Vereine, Beratung und gemeinsames Arbeiten. Die \
        Digitalisierungsbeauftragten der elf Gemeinden haben deshalb mit der Kreisentwicklungsgesellschaft vereinbart, \
        leere Häuser schrittweise zu öffnen.<sup class="footnote-ref"><a href="#fn_1" id="fnref_1" role="doc-noteref">1</a></sup></p>
        <blockquote><p>Gemeinsam digital werden und analog bleiben.</p></blockquote>
        <h3 id="was-entsteht">Was entsteht</h3>
        <ul><li>ein offener Treff an drei Tagen in der Woche,</li>\
        <li>eine Sprechstunde der Verwaltung per Video, mit <a href="page.html">Terminen ohne Anmeldung</a>,</li>\
        <li>Arbeitsplätze mit Glasfaser.</li></ul>
        <div class="table-scroll" role="region" tabindex="0" aria-label="Tabelle 1">
        <table><thead><tr><th scope="col">Haus</th><th scope="col">Angebot</th>\
        <th scope="col" class="align-right">Fläche</th></tr></thead><tbody><tr><td>Beispielbach</td><td>Treff, Sprechstunde</td>\
        <td class="align-right">140 m²</td></tr><tr><td>Altenmuster</td><td>Werkstatt, Arbeitsplätze</td>\
        <td class="align-right">95 m²</td></tr></tbody></table></div>
        <h2 id="wirkung">Wirkung</h2>
        <p>Gezählt werden die Öffnungstage und die Veranstaltungen der Vereine. Die Befragung aus der \
        Nachhaltigkeitsberichterstattung wird im Herbst 2027 wiederholt.</p>
        <section class="footnotes" role="doc-endnotes" aria-labelledby="fn_title"><h2 id="fn_title">Fußnoten</h2><ol><li id="fn_1"><p>Leerstandserhebung 2024. \
        <a href="#fnref_1" class="footnote-back" role="doc-backlink" aria-label="Zurück zur Textstelle">↩</a></p></li></ol></section>
        """)

    static let contents = [
        ContentsEntry(
            title: "Ausgangslage", url: "#ausgangslage",
            entries: LazyList([ContentsEntry(title: "Was entsteht", url: "#was-entsteht")])),
        ContentsEntry(title: "Wirkung", url: "#wirkung"),
    ]

    static let measure = MeasureSheet(
        anchor: "measure-hybride-dorfzentren", number: "M-07", title: "Hybride Dorfzentren",
        teaser: "Leere Häuser im Ortskern werden Treffpunkte mit digitalem Angebot.",
        status: status("in Umsetzung", .inProgress, reason: "Das erste Haus ist offen, das zweite wird umgebaut."),
        asOf: "20. November 2026", period: "2. Quartal 2025 bis Dezember 2027", started: "Juni 2025",
        delay: "6 Monate später als zuerst geplant", progress: 40, progressBar: ProgressBar(percentage: 40).svg(),
        priority: "hoch", responsible: Link(title: "Markt Beispielbach", url: "municipality.html"),
        partners: [Link(title: "Volkshochschule Musterau"), Link(title: "Kreisentwicklungsgesellschaft")],
        fields: [Link(title: "Daseinsvorsorge", url: "field.html")],
        municipalities: [
            Link(title: "Beispielbach", url: "municipality.html"), Link(title: "Altenmuster", url: "municipality.html"),
            Link(title: "Untermusterau", url: "municipality.html"),
        ],
        timeBar: scale.map { works[2].bar.svg(on: .ofTimeBar(on: $0)) },
        milestones: milestones,
        localStates: [
            LocalStateRow(
                municipality: Link(title: "Beispielbach", url: "municipality.html"), status: done, started: "Juni 2025",
                finished: "9. Mai 2026", place: "Dorfstraße 19", note: "an drei Tagen in der Woche geöffnet"),
            LocalStateRow(
                municipality: Link(title: "Altenmuster", url: "municipality.html"), status: running,
                started: "März 2026"),
            LocalStateRow(municipality: Link(title: "Untermusterau", url: "municipality.html"), status: planned),
        ],
        localSummary: "1 von 3 Orten fertig",
        costs: [
            CostRow(year: "2025", kind: "investiv", planned: "60.000 €", actual: "58.310,00 €"),
            CostRow(year: "2026", kind: "investiv", planned: "120.000 €", actual: "98.450,20 €"),
            CostRow(year: "2027", kind: "konsumtiv", planned: "60.000 €"),
        ],
        costTotal: CostRow(planned: "240.000 €", actual: "156.760,20 €"),
        fundings: fundings, ownShare: "144.000 €", sharingKey: "Einwohner",
        shares: [
            ShareRow(municipality: Link(title: "Beispielbach", url: "municipality.html"), amount: "71.200 €"),
            ShareRow(municipality: Link(title: "Altenmuster", url: "municipality.html"), amount: "42.800 €"),
            ShareRow(municipality: Link(title: "Untermusterau"), amount: "30.000 €"),
        ], staff: staff,
        health: HealthSheet(
            time: atRisk, result: onTrack, cost: offTrack, cause: "Der Brandschutz muss nachgerüstet werden.",
            options: "Mehrkosten aus dem Regionalbudget tragen oder auf die Werkstatt verzichten."),
        decisionNeeded: "18.000 € Mehrkosten freigeben",
        origins: [Link(title: "Zukunftswerkstatt Altenmuster", url: "participation.html", note: "14. März 2025")],
        resolutions: [
            ResolutionRow(
                session: Link(title: "4. Sitzung der Verbandsversammlung", url: "session.html"),
                date: "11. Dezember 2025", title: "Grundsatzbeschluss", paper: "2025/118",
                result: "einstimmig beschlossen")
        ],
        agenda: [
            ResolutionRow(
                session: Link(title: "6. Sitzung der Verbandsversammlung", url: "session.html"),
                date: "17. Dezember 2026", title: "Mehrkosten")
        ], successor: Link(title: "Dorfzentren verstetigen", url: "measure.html", number: "M-21"),
        goals: [Link(title: "In jeder Gemeinde ist ein Haus offen", url: "goal.html", number: "Z-1.1")],
        targetGroups: ["Vereine", "Ältere Menschen"], participationLevel: "Mitwirkung",
        stakeholders: [Link(title: "Kreisjugendring", url: "stakeholder.html", note: "Programm")],
        politicalSponsor: Link(title: "Ausschuss für Dorfentwicklung"), indicators: Array(indicatorRows.prefix(2)),
        dependencies: [
            DependencyRow(
                kind: "wartet auf", measure: measureLinks[1], status: running, dates: "2025 bis 2027"),
            DependencyRow(
                kind: "hält auf",
                measure: Link(title: "Regionale Lebensmittel sichtbar machen", url: "measure.html", number: "M-08")),
        ],
        synergies: [
            Link(title: "Amtsblatt in einfacher Sprache", url: "measure.html", number: "M-12"),
            Link(title: "Digitaler Dorfplatz", url: "measure.html", number: "M-01"),
        ],
        risks: ["Der Brandschutz in Altenmuster wird teurer.", "Ehrenamtliche für den dritten Öffnungstag fehlen."],
        nextSteps: ["Angebote für die Fluchttreppe einholen", "Nutzungsvertrag mit der Volkshochschule"],
        achievements: ["Das Haus in Beispielbach hat an drei Tagen in der Woche geöffnet."],
        expectedResults: ["Drei offene Häuser", "400 Besuche im Monat"],
        outlook: "2028 entscheidet die Verbandsversammlung über weitere Häuser.",
        sdg: [GoalOfNations(number: "11", title: "Nachhaltige Städte und Gemeinden")],
        reuse: "Raumprogramm und Mustervertrag stehen allen Gemeinden frei zur Verfügung.", image: picture,
        body: [.prose(prose)],
        updates: [
            UpdateRow(
                date: "20. November 2026", text: "Das erste Zentrum hat seit Mai an drei Tagen je Woche geöffnet."),
            UpdateRow(date: "9. Mai 2026", text: "Eröffnung mit rund 120 Gästen."),
        ],
        documents: [Link(title: "Raumprogramm", url: "assets/raumprogramm.pdf", note: "PDF, 240 kB")],
        contact: Link(title: "digital@musterau.example", url: "mailto:digital@musterau.example"),
        tags: ["Ortskern", "Leerstand", "Ehrenamt"], sources: sources)

    static let bareMeasure = MeasureSheet(anchor: "m", title: "A measure", status: status("not stated", .unknown))

    static let municipality = MunicipalitySheet(
        anchor: "municipality-beispielbach", name: "Beispielbach", officialName: "Beispielbach, M", type: "Markt",
        municipalityKey: "09999140", regionalKey: "099990140140", postcodes: "99991", population: "1.911",
        populationDate: "31. Dezember 2022", area: "16,37 km²",
        map: LocatorMap(places: places, highlighted: "Beispielbach").svg(
            id: "karte-beispielbach", title: "Beispielbach liegt im Osten des Musterauer Landes."),
        website: Link(title: "beispielbach.example", url: "https://beispielbach.example"),
        memberOf: [Link(title: "Gemeindeverbund Musterauer Land")], role: "Antragstellerin", joined: "1. Januar 2024",
        decision: Link(title: "Gemeinderat Beispielbach, 3. Februar 2024", url: "session.html"),
        companion: CompanionRow(
            municipality: Link(title: "Beispielbach"), name: "Geschäftsstelle des Verbunds",
            contact: Link(title: "digital@musterau.example", url: "mailto:digital@musterau.example")), staff: staff,
        shares: [
            ShareRow(measure: measureLinks[0], amount: "71.200 €"),
            ShareRow(measure: measureLinks[1], amount: "4.100 €"),
        ], shareTotal: "75.300 €",
        budgets: [
            BudgetRow(year: "2026", needed: "40.000 €", budget: "35.000 €"), BudgetRow(needed: "5.000 €"),
        ], dates: overview.upcoming, asOf: "20. November 2026",
        localMeasures: LazyList([
            LocalMeasureRow(
                measure: row(works[2]), status: done, dates: "Juni 2025 bis 9. Mai 2026", place: "Dorfstraße 19",
                note: "an drei Tagen in der Woche geöffnet"),
            LocalMeasureRow(measure: row(works[4]), status: planned),
        ]),
        sharedMeasures: LazyList([row(works[3])]),
        regionalMeasures: LazyList([row(works[0]), row(works[1])]),
        summary:
            "2 Maßnahmen vor Ort, eine davon fertig; 1 hier und in einer anderen Gemeinde, 2 für die ganze Region.",
        body: [.prose(html("<p>Beispielbach hat das erste Dorfzentrum der Region geöffnet.</p>"))], sources: sources)

    static let field = FieldSheet(
        anchor: "field-daseinsvorsorge", number: "2", title: "Daseinsvorsorge",
        teaser: "Was man zum Leben braucht, bleibt im Dorf.", asOf: "20. November 2026",
        body: [.prose(html("<p>Versorgung, Treffpunkte und Wege.</p>"))],
        measures: measureTable("massnahmen", works.filter { $0.field == "Daseinsvorsorge" }), schedule: nil,
        sources: sources)

    static let chapter = ChapterSheet(
        anchor: "chapter-ausgangslage", number: "2", title: "Ausgangslage und Herausforderungen",
        teaser: "Was die Region prägt, und warum sie gemeinsam handelt.", asOf: "11. Dezember 2025", image: picture,
        contents: contents,
        body: [
            .prose(prose), .measures(measureTable("liste-1")), .timeline(schedule),
            .municipalities(municipalityTable("liste-3")),
        ], sources: sources)

    static let bareChapter = ChapterSheet(anchor: "c", title: "A chapter")

    static let overview = StrategyOverview(
        title: "SmartesLand Musterau", territory: "Gemeindeverbund Musterauer Land",
        motto: "Gemeinsam digital werden und analog bleiben",
        teaser:
            "Acht Gemeinden planen zusammen, was jede allein nicht schafft: offene Häuser, kurze Wege zur Verwaltung und eine Plattform zum Mitreden.",
        period: "2025 bis 2028", publisher: "Gemeindeverbund Musterauer Land (erfunden)", asOf: "20. November 2026",
        stages: [
            StageStep(title: "in Vorbereitung", reached: true, date: "2024"),
            StageStep(title: "beschlossen", reached: true, date: "11.12.2025"),
            StageStep(title: "in Umsetzung", current: true, date: "2026"), StageStep(title: "abgeschlossen"),
        ],
        figures: [
            KeyFigure(value: "8", label: "Kommunen", url: "municipalities.html"),
            KeyFigure(value: "6", label: "Maßnahmen", url: "measures.html"),
            KeyFigure(value: "2", label: "in Umsetzung", url: "measures.html"),
            KeyFigure(value: "1", label: "abgeschlossen", url: "measures.html"),
        ], finder: municipalityTable("meine-gemeinde", finder: true),
        axis: scale.map { TimeAxis(scale: $0, today: today).svg() },
        strips: LazyList(["Beteiligung und Ehrenamt", "Daseinsvorsorge", "Verwaltung"]) { field in
            let own = works.filter { $0.field == field }
            return FieldStrip(
                title: field, url: "field.html", count: "\(own.count) Maßnahmen", summary: "1 in Umsetzung, 1 geplant",
                bar: scale.map { StripChart(bars: own.map(\.bar)).svg(on: $0, today: today) })
        },
        legend: LegendEntry.strips(in: .german),
        recent: [
            UpdateRow(
                date: "20. November 2026", text: "Das erste Zentrum hat seit Mai an drei Tagen je Woche geöffnet.",
                origin: Link(title: "Hybride Dorfzentren", url: "measure.html", number: "M-07")),
            UpdateRow(
                date: "12. Juni 2026", text: "Abgeschlossen: alle Vereine sind eingetragen.",
                origin: Link(title: "Digitaler Dorfplatz", url: "measure.html", number: "M-01")),
        ],
        upcoming: [
            MilestoneRow(
                title: "Zweite Runde des Bürgerhaushalts", planned: "1. Februar 2027",
                state: state("geplant", .planned),
                origin: Shared(Link(title: "Mitreden", url: "measure.html", number: "M-03"))
            )
        ],
        chapters: [
            Link(title: "Vision und Leitbild", url: "chapter.html", number: "1"),
            Link(title: "Ausgangslage und Herausforderungen", url: "chapter.html", number: "2"),
            Link(title: "Wie die Strategie entstand", url: "chapter.html", number: "3"),
        ], fahrplan: Link(title: "Fahrplan", url: "fahrplan.html"),
        measures: Link(title: "Alle Maßnahmen", url: "measures.html"),
        municipalities: Link(title: "Alle Kommunen", url: "municipalities.html"),
        report: Link(title: "Bericht zum Drucken", url: "report.html"),
        parts: [
            Link(title: "Stand", url: "dashboard.html"), Link(title: "Ziele", url: "goals.html", note: "4"),
            Link(title: "Indikatoren", url: "indicators.html", note: "3"),
            Link(title: "Akteure", url: "stakeholders.html", note: "4"),
            Link(title: "Beteiligung", url: "participations.html", note: "2"),
            Link(title: "Förderprogramme", url: "programmes.html", note: "2"),
            Link(title: "Sitzungen", url: "sessions.html", note: "2"), Link(title: "Abstimmung", url: "alignment.html"),
        ], decisions: decisions,
        vision: "2030 kann jede und jeder im Musterauer Land die Dinge des Alltags ohne weite Wege erledigen.",
        term: "2026 bis 2032",
        partners: [Link(title: "Hochschule Musterstadt", note: "wissenschaftliche Begleitung")],
        steeringGroup: [
            Link(title: "Gemeindeverbund Musterauer Land", url: "stakeholder.html", note: "Vorsitz"),
            Link(title: "Kreisjugendring", url: "stakeholder.html"),
        ], advisers: [Link(title: "Büro für Dorfentwicklung", note: "Moderation")],
        companions: [
            CompanionRow(
                municipality: Link(title: "Beispielbach", url: "municipality.html"), name: "Geschäftsstelle",
                contact: Link(title: "digital@musterau.example", url: "mailto:digital@musterau.example")),
            CompanionRow(municipality: Link(title: "Altenmuster", url: "municipality.html"), name: "Landratsamt"),
        ], process: process,
        adoption: Link(title: "4. Sitzung der Verbandsversammlung, 11. Dezember 2025", url: "session.html"),
        predecessor: Link(title: "Leitbild 2018", url: "chapter.html"),
        body: [
            .prose(
                html(
                    "<p>Was auf dem Land gebraucht wird, lässt sich selten an Gemeindegrenzen ausrichten. Diese Seiten zeigen, was beschlossen ist, wer es tut und wie weit es ist.</p>"
                ))
        ], sources: sources)

    static let process = [
        ProcessRow(title: "Auftrag", date: "März 2024", text: "Die Gemeinden vereinbaren eine Strategie.", past: true),
        ProcessRow(
            title: "Zukunftswerkstatt", date: "14. März 2025",
            link: Link(title: "Zukunftswerkstatt Altenmuster", url: "participation.html"), past: true),
        ProcessRow(title: "Beschluss", date: "Dezember 2025"),
    ]

    static let figureParts: [BodyPart] = [
        .prose(html("<h2 id=\"figuren\">Abbildungen</h2><p>Alles, was ein Text aufrufen kann.</p>")),
        .goals(goals.table), .indicators(indicatorTable("liste-i")), .indicator(indicator("ein-indikator")),
        .stakeholders(stakeholderTable("liste-a")), .programmes(programmeTable("liste-p")),
        .participations(participations.table), .sessions(sessions.table), .status(statusFigure("ein-stand")),
        .costs(costFigure("ein-betrag")), .matrix(matrix("eine-matrix")), .map(map),
        .alignment(alignment("ein-abgleich", url: "alignment.html")), .decisions(decisions),
        .upcoming(overview.upcoming), .dashboard(dashboard("tafel")),
    ]

    static let card = StrategyCard(
        title: "SmartesLand Musterau", url: "strategy.html", territory: "Gemeindeverbund Musterauer Land",
        motto: "Gemeinsam digital werden und analog bleiben",
        teaser: "Acht Gemeinden planen zusammen, was jede allein nicht schafft.", period: "2025 bis 2028",
        stages: overview.stages,
        figures: [KeyFigure(value: "8", label: "Kommunen"), KeyFigure(value: "6", label: "Maßnahmen")])

    static var cards: [StrategyCard] {
        var county = card
        county.title = "Digitalstrategie für den Landkreis Beispiel"
        county.territory = "Landkreis Beispiel"
        county.motto = nil
        county.stages = [
            StageStep(title: "in Vorbereitung", reached: true),
            StageStep(title: "beschlossen", current: true, date: "5.6.2026"),
            StageStep(title: "in Umsetzung"), StageStep(title: "abgeschlossen"),
        ]
        var city = card
        city.title = "Musterstadt Digital"
        city.territory = "Stadt Musterstadt"
        city.motto = "digital bewegt. mensch bleibt."
        return [card, county, city]
    }
}
