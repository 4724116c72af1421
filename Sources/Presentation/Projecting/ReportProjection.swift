import Markup
import StrategyModel
import Templates

/// The second projection of the model: one printable page for the council, from the same smaller view models. Its fact
/// sheets are projected when the template comes to them: thousands of them at once would fill the memory.
struct ReportProjection: Sendable {
    private let projection: SiteProjection
    private let index: StrategyIndex
    private let projector: Projector

    init(_ projection: SiteProjection, _ index: StrategyIndex) {
        self.projection = projection
        self.index = index
        let held = [index.profile.id] + index.chapters.map(\.id) + index.fields.map(\.id) + index.measures.map(\.id)
        let timelines = index.hasFahrplan ? index.timelines.map(\.id) : []
        let linker = Linker(
            place: .report(holds: Set(held + index.municipalities.map(\.id) + timelines)), strategy: index.id,
            addresses: projection.addresses, site: projection.site, pictures: projection.pictures)
        projector = Projector(projection.site, index, linker)
    }

    private var site: Site { projection.site }

    var page: ReportPage {
        let chrome = projection.chrome(
            projection.addresses.report(index.id), index, title: Words.text("report", site.language), showsToday: true)
        var page = ReportPage(site: chrome, style: projection.look.reportSheet, cover: cover)
        page.preface = preface
        page.chapters = index.chapters.enumerated().map { projector.chapterSheet($1, number: String($0 + 1)) }
        var number = index.chapters.count
        func heading(_ name: String, _ word: String) -> ReportHeading {
            number += 1
            return ReportHeading(anchor: "part_\(name)", number: String(number), title: Words.text(word, site.language))
        }
        if !index.measures.isEmpty { page.overview = overview(heading("overview", "overview")) }
        if !index.fields.isEmpty { page.fields = fields(heading("fields", "fields")) }
        if index.hasFahrplan { page.schedule = schedule(heading("fahrplan", "fahrplan")) }
        if !index.measures.isEmpty { page.measures = measures(heading("measures", "measures")) }
        if !index.municipalities.isEmpty { page.municipalities = municipalities(heading("municipalities", "places")) }
        let sources = allSources
        if !sources.isEmpty { page.sources = ReportSources(heading: heading("sources", "sources"), items: sources) }
        page.imprint = imprint
        page.contents = contents(of: page)
        page.style = style(page).html
        page.site.contentSecurityPolicy = ContentSecurityPolicy.standalone(style: page.style)
        return page
    }

    /// Running heads: every part of the report begins a page of its own and stands at the top of all of its pages.
    private func style(_ page: ReportPage) -> ReportStyle {
        func head(_ number: String?, _ title: String) -> String {
            [number, title].compactMap { $0 }.joined(separator: " ")
        }
        func part(_ heading: ReportHeading?, isWide: Bool = false) -> [ReportStyle.Part] {
            heading.map { [.init(anchor: $0.anchor, head: head($0.number, $0.title), isWide: isWide)] } ?? []
        }
        let texts = ([page.preface] + page.chapters.map(Optional.some) + [page.imprint]).compactMap { $0 }
            .map { ReportStyle.Part(anchor: $0.anchor, head: head($0.number, $0.title)) }
        let parts =
            part(page.overview?.heading) + part(page.fields?.heading)
            + part(page.schedule?.heading, isWide: true) + part(page.measures?.heading)
            + part(page.municipalities?.heading) + part(page.sources?.heading)
        let asOf = page.cover.asOf ?? page.cover.date
        return ReportStyle(
            sheet: projection.look.reportSheet, language: site.language, title: page.cover.title,
            paper: page.cover.paper,
            asOf: asOf.map { "\(Words.text("as_of", site.language)) \($0)" }, parts: texts + parts)
    }

    private var cover: ReportCover {
        let profile = index.profile.record
        var cover = ReportCover(title: profile.title)
        cover.territory = profile.lead
        cover.motto = profile.motto
        cover.kind = projector.phrases.reportKind
        cover.publisher = profile.publisher ?? site.settings.publisher
        cover.coatOfArms = projector.picture(profile.image, from: index.profile.path)
        cover.body = profile.council
        cover.session = profile.session?.text
        cover.paper = profile.paper
        cover.edition = profile.edition
        cover.date = projector.formatter.day(site.today)
        cover.asOf = projector.asOf(profile.common)
        cover.commit = projection.commit
        return cover
    }

    private var preface: ChapterSheet? {
        guard !index.profile.body.isEmpty else { return nil }
        var sheet = ChapterSheet(anchor: Linker.anchor(index.profile.id), title: projector.phrases.preface)
        sheet.body = projector.body(index.profile)
        return sheet
    }

    private func overview(_ heading: ReportHeading) -> ReportOverview {
        var overview = ReportOverview(
            heading: heading,
            measures: projector.measureTable(index.measures, anchor: "measures_overview", index: index))
        overview.figures = projection.figures(index, projector)
        return overview
    }

    private func fields(_ heading: ReportHeading) -> ReportFields {
        ReportFields(
            heading: heading,
            items: LazyList(index.fields) { [projector, index] in projector.fieldSheet($0, index: index) })
    }

    private func schedule(_ heading: ReportHeading) -> ReportSchedule {
        ReportSchedule(heading: heading, table: projector.fahrplan(anchor: "fahrplan_report", index: index))
    }

    private func measures(_ heading: ReportHeading) -> ReportMeasures {
        ReportMeasures(
            heading: heading,
            items: LazyList(index.measures) { [projector, index] in projector.measureSheet($0, index: index) })
    }

    private func municipalities(_ heading: ReportHeading) -> ReportMunicipalities {
        ReportMunicipalities(
            heading: heading, table: projector.municipalityTable(anchor: "municipalities_report", index: index),
            items: LazyList(index.municipalities) { [projector, index] in
                projector.municipalitySheet($0, index: index)
            })
    }

    /// Every source once, in the order of first use.
    private var allSources: [SourceRow] {
        let commons =
            [index.profile.common] + index.chapters.map(\.common) + index.fields.map(\.common)
            + index.measures.map(\.measure.common) + index.municipalities.map(\.common) + index.timelines.map(\.common)
        var seen: Set<SourceRow> = []
        return commons.flatMap(projector.sources).filter { seen.insert($0).inserted }
    }

    private var imprint: ChapterSheet? {
        site.pages.first { ["impressum", "imprint"].contains($0.id.name) }.map(projector.freeSheet)
    }

    private func contents(of page: ReportPage) -> [ContentsEntry] {
        var entries = page.preface.map { [ContentsEntry(title: $0.title, url: "#" + $0.anchor)] } ?? []
        entries += zip(index.chapters, page.chapters).map { content, sheet in
            let numbers = sheet.number.map { projector.headingNumbers(content, below: $0) } ?? []
            let inner = projector.contents(content.body, prefix: sheet.anchor + "--", numbers: numbers)
            return ContentsEntry(
                title: sheet.title, url: "#" + sheet.anchor, number: sheet.number,
                entries: inner.map { ContentsEntry(title: $0.title, url: $0.url, number: $0.number) })
        }
        func part(_ heading: ReportHeading?, _ inner: [ContentsEntry] = []) -> [ContentsEntry] {
            heading.map { [ContentsEntry(title: $0.title, url: "#" + $0.anchor, number: $0.number, entries: inner)] }
                ?? []
        }
        entries += part(page.overview?.heading)
        entries += part(
            page.fields?.heading,
            index.fields.map { ContentsEntry($0.id, title: $0.record.title, number: $0.record.number) })
        entries += part(page.schedule?.heading)
        entries += part(
            page.measures?.heading,
            index.measures.map { ContentsEntry($0.id, title: $0.measure.title, number: $0.measure.number) })
        return entries + part(page.municipalities?.heading) + part(page.sources?.heading)
    }
}

extension ContentsEntry {
    /// A content of the report.
    fileprivate init(_ id: ContentID, title: String, number: String?) {
        self.init(title: title, url: "#" + Linker.anchor(id), number: number)
    }
}
