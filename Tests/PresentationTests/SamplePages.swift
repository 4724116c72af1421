import Foundation
import Markup
import Templates

@testable import Presentation

extension Sample {
    static let homeOfMany = HomePage(
        site: chrome, title: "Zukunftsfahrplan Musterau", motto: "Drei Strategien, ein Fahrplan",
        teaser: "Was eine Region, ein Landkreis und eine Stadt sich vorgenommen haben, und wie weit sie sind.",
        body: [.prose(html("<p>Diese Website zeigt drei Strategien nebeneinander.</p>"))], strategies: cards,
        finder: municipalityTable("meine-gemeinde", finder: true), recent: overview.recent, upcoming: overview.upcoming)
    static let homeOfOne = HomePage(site: chrome, title: overview.title, overview: overview)
    static let strategy = StrategyPage(site: chrome, overview: overview)
    static let chapterPage = ChapterPage(site: chrome, chapter: chapter, chapters: overview.chapters)
    static let municipalities = MunicipalitiesPage(
        site: chrome, title: "Kommunen",
        teaser: "Acht Gemeinden, Märkte und eine Stadt tragen die Strategie gemeinsam.",
        body: [.prose(html("<p>Schönfeld gehört zum Verbund, nimmt an der Strategie aber nicht teil.</p>"))],
        municipalities: municipalityTable("kommunen", finder: true))
    static let municipalityPage = MunicipalityPage(site: chrome, municipality: municipality)
    static let measures = MeasuresPage(
        site: chrome, title: "Maßnahmen", teaser: "Was sich die Region vorgenommen hat, und wie weit es ist.",
        measures: measureTable("massnahmen", filter: true), figures: overview.figures)
    static let measurePage = MeasurePage(site: chrome, measure: measure)
    static let fieldPage = FieldPage(
        site: chrome, field: field,
        fields: [
            Link(title: "Beteiligung und Ehrenamt", url: "field.html", number: "1"),
            Link(title: "Daseinsvorsorge", url: "field.html", number: "2", current: true),
            Link(title: "Verwaltung", url: "field.html", number: "3"),
        ])
    static let fahrplan = FahrplanPage(
        site: chrome, title: "Fahrplan", teaser: "Alle Maßnahmen und Meilensteine auf einer Zeitachse.",
        schedule: schedule,
        groupings: [
            Link(title: "Handlungsfeld", url: "fahrplan.html", current: true),
            Link(title: "Kommune", url: "fahrplan.html"), Link(title: "Federführung", url: "fahrplan.html"),
        ])
    static let dashboardPage = DashboardPage(
        site: chrome, title: "Stand", teaser: "Wo die Strategie heute steht.", dashboard: dashboard("stand"))
    static let alignmentPage = AlignmentPage(
        site: chrome, title: "Abstimmung", teaser: "Worin sich die Maßnahmen der Region widersprechen.",
        alignment: alignment("abstimmung"))
    static var preparing: StrategyPage {
        var overview = StrategyOverview(
            title: "Digitalstrategie Musterau", territory: "Landkreis Musterau",
            teaser: "Der Landkreis bereitet seine Strategie vor.", stages: Array(overview.stages.prefix(0)))
        overview.stages = [
            StageStep(title: "in Vorbereitung", current: true), StageStep(title: "beschlossen"),
            StageStep(title: "in Umsetzung"), StageStep(title: "abgeschlossen"),
        ]
        overview.process = process
        overview.parts = [Link(title: "Beteiligung", url: "participations.html")]
        return StrategyPage(site: chrome, overview: overview)
    }
    static var figuresPage: ChapterPage {
        var chapter = chapter
        chapter.contents = []
        chapter.image = nil
        chapter.body = figureParts
        return ChapterPage(site: chrome, chapter: chapter)
    }
    static let freePage = FreePage(site: chrome, page: chapter)
    static let notFound = NotFoundPage(
        site: standalone(html(asset("not-found.css"))), style: html(asset("not-found.css")),
        homeURL: "https://musterau.example/")
    static let forwarding = ForwardingPage(
        site: chrome, target: Link(title: "Hybride Dorfzentren", url: "measure.html"))

    static let report = ReportPage(
        site: standalone(reportStyle.html), style: reportStyle.html,
        cover: ReportCover(
            title: "SmartesLand Musterau", territory: "Gemeindeverbund Musterauer Land",
            motto: "Gemeinsam digital werden und analog bleiben", kind: "Bericht zum Stand der Umsetzung",
            publisher: "Gemeindeverbund Musterauer Land (erfunden)", body: "Verbandsversammlung",
            session: "10. Dezember 2026", paper: "2026/123", edition: "2. Bericht", date: "24. November 2026",
            asOf: "20. November 2026", commit: "e53bb97"),
        contents: [
            ContentsEntry(title: "Vorwort", url: "#vorwort"),
            ContentsEntry(
                title: "Ausgangslage und Herausforderungen", url: "#chapter-ausgangslage", number: "1",
                entries: LazyList([
                    ContentsEntry(title: "Was die Region prägt", url: "#chapter-ausgangslage", number: "1.1")
                ])),
            ContentsEntry(title: "Maßnahmen im Überblick", url: "#ueberblick", number: "2"),
            ContentsEntry(title: "Abstimmung", url: "#abstimmung-teil", number: "3"),
            ContentsEntry(title: "Ziele", url: "#ziele-teil", number: "4"),
            ContentsEntry(title: "Handlungsfelder", url: "#handlungsfelder", number: "5"),
            ContentsEntry(title: "Fahrplan", url: "#fahrplan-teil", number: "6"),
            ContentsEntry(
                title: "Maßnahmensteckbriefe", url: "#steckbriefe", number: "7",
                entries: LazyList([
                    ContentsEntry(title: "Hybride Dorfzentren", url: "#measure-hybride-dorfzentren", number: "M-07")
                ])),
            ContentsEntry(title: "Finanzen", url: "#finanzen-teil", number: "8"),
            ContentsEntry(title: "Indikatoren", url: "#indikatoren-teil", number: "9"),
            ContentsEntry(title: "Kommunen", url: "#kommunen-teil", number: "10"),
            ContentsEntry(title: "Akteure und Beteiligung", url: "#akteure-teil", number: "11"),
            ContentsEntry(title: "Sitzungen und Beschlüsse", url: "#sitzungen-teil", number: "12"),
            ContentsEntry(title: "Quellen", url: "#quellen", number: "13"),
        ],
        preface: ChapterSheet(
            anchor: "vorwort", title: "Vorwort",
            body: [.prose(html("<p>Dieser Bericht zeigt, was beschlossen ist, wer es tut und wie weit es ist.</p>"))]),
        chapters: LazyList([reportChapter]),
        overview: ReportOverview(
            heading: ReportHeading(anchor: "ueberblick", number: "2", title: "Maßnahmen im Überblick"),
            figures: overview.figures, decisions: decisions, status: statusFigure("bericht-stand"),
            measures: measureTable("ueberblick-liste")),
        fields: ReportFields(
            heading: ReportHeading(anchor: "handlungsfelder", number: "5", title: "Handlungsfelder"),
            items: LazyList([field])),
        schedule: ReportSchedule(
            heading: ReportHeading(anchor: "fahrplan-teil", number: "6", title: "Fahrplan"), table: schedule),
        measures: ReportMeasures(
            heading: ReportHeading(anchor: "steckbriefe", number: "7", title: "Maßnahmensteckbriefe"),
            items: LazyList([reportMeasure])),
        municipalities: ReportMunicipalities(
            heading: ReportHeading(anchor: "kommunen-teil", number: "10", title: "Kommunen"),
            table: municipalityTable("kommunen-liste"), items: LazyList([municipality])),
        goals: ReportGoals(
            heading: ReportHeading(anchor: "ziele-teil", number: "4", title: "Ziele"), items: [goal]),
        money: ReportMoney(
            heading: ReportHeading(anchor: "finanzen-teil", number: "8", title: "Finanzen"),
            costs: costFigure("bericht-kosten"), fields: statusFigure("bericht-summen"),
            programmes: programmeTable("bericht-programme"), municipalities: statusFigure("x").rows),
        indicators: ReportIndicators(
            heading: ReportHeading(anchor: "indikatoren-teil", number: "9", title: "Indikatoren"),
            items: [indicator("indicator-vereine")]),
        people: ReportPeople(
            heading: ReportHeading(anchor: "akteure-teil", number: "11", title: "Akteure und Beteiligung"),
            stakeholders: stakeholderTable("bericht-akteure"), matrix: matrix("bericht-matrix"),
            items: [participation]),
        sessions: ReportSessions(
            heading: ReportHeading(anchor: "sitzungen-teil", number: "12", title: "Sitzungen und Beschlüsse"),
            items: [session]),
        alignment: ReportAlignment(
            heading: ReportHeading(anchor: "abstimmung-teil", number: "3", title: "Abstimmung"),
            table: alignment("bericht-abstimmung")),
        sources: ReportSources(
            heading: ReportHeading(anchor: "quellen", number: "13", title: "Quellen"), items: sources),
        imprint: ChapterSheet(
            anchor: "impressum", title: "Impressum",
            body: [.prose(html("<p>Gemeindeverbund Musterauer Land, Dorfstraße 1, 99991 Beispielbach (erfunden).</p>"))]
        ))

    static let reportStyle = ReportStyle(
        sheet: html(asset("report.css")), language: .german, title: "SmartesLand Musterau", paper: "Vorlage 2026/123",
        asOf: "Stand 20. November 2026",
        parts: [
            .init(anchor: "chapter-ausgangslage", head: "1 Ausgangslage und Herausforderungen"),
            .init(anchor: "ueberblick", head: "2 Maßnahmen im Überblick"),
            .init(anchor: "abstimmung-teil", head: "3 Abstimmung"),
            .init(anchor: "ziele-teil", head: "4 Ziele"),
            .init(anchor: "handlungsfelder", head: "5 Handlungsfelder"),
            .init(anchor: "fahrplan-teil", head: "6 Fahrplan", isWide: true),
            .init(anchor: "steckbriefe", head: "7 Maßnahmensteckbriefe"),
            .init(anchor: "finanzen-teil", head: "8 Finanzen"),
            .init(anchor: "indikatoren-teil", head: "9 Indikatoren"),
            .init(anchor: "kommunen-teil", head: "10 Kommunen"),
            .init(anchor: "akteure-teil", head: "11 Akteure und Beteiligung"),
            .init(anchor: "sitzungen-teil", head: "12 Sitzungen und Beschlüsse"),
            .init(anchor: "quellen", head: "13 Quellen"),
        ])

    static func asset(_ name: String) -> String {
        let file = DefaultThemeTests.theme.appending(path: "assets/\(name)")
        return FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static func standalone(_ style: HTML) -> Chrome {
        var frame = chrome
        frame.contentSecurityPolicy = ContentSecurityPolicy.standalone(style: style)
        return frame
    }

    /// In the report, what an author calls a section lies one level deeper.
    private static var shifted: String {
        String(decoding: prose.bytes, as: UTF8.self)
            .replacingOccurrences(of: "h3", with: "h4").replacingOccurrences(of: "h2", with: "h3")
    }

    private static var reportChapter: ChapterSheet {
        var chapter = chapter
        chapter.body = [.prose(html(shifted))]
        chapter.sources = []
        chapter.image = nil
        return chapter
    }

    private static var reportMeasure: MeasureSheet {
        var measure = measure
        measure.body = [
            .prose(html("<p>In den Ortskernen stehen 23 Gebäude leer, darunter drei frühere Sparkassen.</p>"))
        ]
        measure.image = nil
        return measure
    }

    // MARK: As little as it may be

    static let bareTable = MeasureTable(anchor: "t", caption: "Measures")
    static let bareHome = HomePage(site: bareChrome, title: "Roadmap")
    static let bareStrategy = StrategyPage(site: bareChrome, overview: StrategyOverview(title: "A strategy"))
    static let bareChapterPage = ChapterPage(site: bareChrome, chapter: bareChapter)
    static let bareMunicipalities = MunicipalitiesPage(
        site: bareChrome, title: "Municipalities",
        municipalities: MunicipalityTable(anchor: "m", caption: "Municipalities"))
    static let bareMunicipality = MunicipalityPage(
        site: bareChrome, municipality: MunicipalitySheet(anchor: "m", name: "A municipality"))
    static let bareMeasures = MeasuresPage(site: bareChrome, title: "Measures", measures: bareTable)
    static let bareMeasurePage = MeasurePage(site: bareChrome, measure: bareMeasure)
    static let bareField = FieldPage(site: bareChrome, field: FieldSheet(anchor: "f", title: "A field"))
    static let bareFahrplan = FahrplanPage(
        site: bareChrome, title: "Fahrplan", schedule: ScheduleTable(anchor: "s", caption: "Fahrplan"))
    static let bareDashboard = DashboardPage(site: bareChrome, title: "State", dashboard: Dashboard())
    static let bareAlignment = AlignmentPage(
        site: bareChrome, title: "Alignment", alignment: AlignmentTable(anchor: "a", summary: "Nothing to compare."))
    static let barePage = FreePage(site: bareChrome, page: bareChapter)
    static let bareNotFound = NotFoundPage(site: bareChrome, style: html(""))
    static let bareForwarding = ForwardingPage(site: bareChrome, target: Link(title: "New", url: "new.html"))
    static let bareReport = ReportPage(site: bareChrome, style: html(""), cover: ReportCover(title: "A strategy"))
}
