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
        let held = [index.profile.id] + index.chapters.map(\.id) + index.fields.map(\.id)
        let timelines = index.hasFahrplan ? index.timelines.map(\.id) : []
        let linker = Linker(
            inReportHolding: Set(held + ReportProjection.parts(index) + timelines), strategy: index.id,
            addresses: projection.addresses, site: projection.site, pictures: projection.pictures)
        projector = Projector(projection.site, index, linker)
    }

    /// The contents of the parts behind the fact sheets.
    private static func parts(_ index: StrategyIndex) -> [ContentID] {
        index.municipalities.map(\.id) + index.goals.map(\.id) + index.indicators.map(\.id)
            + index.participations.map(\.id) + index.sessions.map(\.id)
    }

    private var site: Site { projection.site }

    /// With the numbers that they bear in the report.
    private var chapters: [(content: Content<Chapter>, number: String)] {
        index.chapters.enumerated().map { ($1, String($0 + 1)) }
    }

    var page: ReportPage {
        let chrome = projection.chrome(
            projection.addresses.report(index.id), index, title: Words.text("report", site.language), showsToday: true)
        var page = ReportPage(site: chrome, style: projection.look.reportSheet, cover: cover)
        page.preface = preface
        page.chapters = LazyList(chapters) { [projector] in projector.chapterSheet($0.content, number: $0.number) }
        var number = index.chapters.count
        func heading(_ name: String, _ word: String) -> ReportHeading {
            number += 1
            return ReportHeading(anchor: "part_\(name)", number: String(number), title: Words.text(word, site.language))
        }
        if !index.measures.isEmpty { page.overview = overview(heading("overview", "overview")) }
        if !index.alignment.isEmpty { page.alignment = alignment(heading("alignment", "alignment")) }
        if !index.goals.isEmpty { page.goals = goals(heading("goals", "goals")) }
        if !index.fields.isEmpty { page.fields = fields(heading("fields", "fields")) }
        if index.hasFahrplan { page.schedule = schedule(heading("fahrplan", "fahrplan")) }
        if !index.measures.isEmpty { page.measures = measures(heading("measures", "measures")) }
        if hasMoney { page.money = money(heading("money", "money")) }
        if !index.indicators.isEmpty { page.indicators = indicators(heading("indicators", "indicators")) }
        if !index.municipalities.isEmpty { page.municipalities = municipalities(heading("municipalities", "places")) }
        if !index.stakeholders.isEmpty || !index.participations.isEmpty {
            page.people = people(heading("people", "people"))
        }
        if !index.sessions.isEmpty { page.sessions = sessions(heading("sessions", "sessions_title")) }
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
        func text(_ sheet: ChapterSheet?) -> [ReportStyle.Part] {
            sheet.map { [.init(anchor: $0.anchor, head: head($0.number, $0.title))] } ?? []
        }
        let chapters = chapters.map {
            ReportStyle.Part(anchor: Linker.anchor($0.content.id), head: head($0.number, $0.content.record.title))
        }
        let before =
            part(page.overview?.heading) + part(page.alignment?.heading) + part(page.goals?.heading)
            + part(page.fields?.heading) + part(page.schedule?.heading, isWide: true)
        let behind =
            part(page.measures?.heading) + part(page.money?.heading) + part(page.indicators?.heading)
            + part(page.municipalities?.heading) + part(page.people?.heading) + part(page.sessions?.heading)
        let parts = before + behind + part(page.sources?.heading)
        let asOf = page.cover.asOf ?? page.cover.date
        return ReportStyle(
            sheet: projection.look.reportSheet, language: site.language, title: page.cover.title,
            paper: page.cover.paper,
            asOf: asOf.map { "\(Words.text("as_of", site.language)) \($0)" },
            parts: text(page.preface) + chapters + text(page.imprint) + parts)
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
        cover.session = profile.session.map { projector.named($0, index).title }
        cover.paper = profile.paper
        cover.edition = profile.edition
        cover.date = projector.formatter.day(site.today)
        cover.asOf = projector.asOf(profile.common.asOf)
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
        overview.status = projector.statusFigure(anchor: "report_status", index: index)
        overview.decisions = projector.decisions(index)
        return overview
    }

    private func alignment(_ heading: ReportHeading) -> ReportAlignment {
        ReportAlignment(heading: heading, table: projector.alignment(anchor: "report_alignment", index: index))
    }

    private func goals(_ heading: ReportHeading) -> ReportGoals {
        let items = projector.goalTree(index).map { goal, _ in
            var sheet = projector.goalSheet(goal, index: index)
            // The report lists every measure once, with its fact sheet.
            sheet.measures = nil
            return sheet
        }
        return ReportGoals(heading: heading, items: items)
    }

    private var hasMoney: Bool {
        !index.programmes.isEmpty
            || index.measures.contains { !$0.content.record.costs.isEmpty || !$0.content.record.funding.isEmpty }
    }

    private func money(_ heading: ReportHeading) -> ReportMoney {
        var money = ReportMoney(heading: heading)
        money.costs = projector.costFigure(anchor: "report_costs", index: index)
        if money.costs != nil { money.fields = projector.statusFigure(anchor: "report_sums", index: index) }
        if !index.programmes.isEmpty {
            money.programmes = projector.programmeTable(anchor: "report_programmes", index: index)
        }
        money.municipalities = index.municipalities.filter { !index.relations.burdens(of: $0.id).isEmpty }.map {
            place in
            let amounts = index.relations.burdens(of: place.id).map(\.part.amount)
            var row = RollUpRow(title: place.record.name, url: projector.linker.url(place.id))
            row.count = projector.formatter.number(amounts.count)
            row.ownShare = projector.formatter.money(amounts.reduce(.zero, +))
            return row
        }
        return money
    }

    private func indicators(_ heading: ReportHeading) -> ReportIndicators {
        let items = index.indicators.map { content in
            var sheet = projector.indicatorSheet(content, index: index)
            sheet.body = projector.body(content)
            return sheet
        }
        return ReportIndicators(heading: heading, items: items)
    }

    private func people(_ heading: ReportHeading) -> ReportPeople {
        var people = ReportPeople(heading: heading)
        if !index.stakeholders.isEmpty {
            people.stakeholders = projector.stakeholderTable(anchor: "report_stakeholders", index: index)
            people.matrix = projector.matrix(anchor: "report_matrix", index: index)
        }
        people.items = index.participations.map { projector.participationSheet($0, index: index) }
        return people
    }

    private func sessions(_ heading: ReportHeading) -> ReportSessions {
        ReportSessions(heading: heading, items: index.sessions.map { projector.sessionSheet($0, index: index) })
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
            items: LazyList(index.measures.positions) { [projector, index] in projector.measureSheet($0, index: index) }
        )
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
        let prose = [index.profile.common] + index.chapters.map(\.common) + index.timelines.map(\.common)
        let aims = index.goals.map(\.common) + index.fields.map(\.common)
        let facts = index.indicators.map(\.common) + index.programmes.map(\.common) + index.municipalities.map(\.common)
        let people =
            index.stakeholders.map(\.common) + index.participations.map(\.common) + index.sessions.map(\.common)
        var (rows, seen): ([SourceRow], Set<SourceRow>) = ([], [])
        func add(_ sources: [Source]) {
            for row in projector.sources(sources) where seen.insert(row).inserted { rows.append(row) }
        }
        for common in prose + aims { add(common.sources) }
        for measure in index.measures { add(measure.content.record.common.sources) }
        for common in facts + people { add(common.sources) }
        return rows
    }

    private var imprint: ChapterSheet? {
        site.pages.first { ["impressum", "imprint"].contains($0.id.name) }.map(projector.freeSheet)
    }

    private func contents(of page: ReportPage) -> [ContentsEntry] {
        var entries = page.preface.map { [ContentsEntry(title: $0.title, url: "#" + $0.anchor)] } ?? []
        entries += chapters.map { chapter, number in
            let anchor = Linker.anchor(chapter.id)
            let inner = projector.contents(
                chapter.body, prefix: anchor + "--", numbers: projector.headingNumbers(chapter, below: number))
            return ContentsEntry(
                title: chapter.record.title, url: "#" + anchor, number: number,
                entries: LazyList(inner) { ContentsEntry(title: $0.title, url: $0.url, number: $0.number) })
        }
        func part(_ heading: ReportHeading?, _ inner: LazyList<ContentsEntry> = LazyList()) -> [ContentsEntry] {
            heading.map { [ContentsEntry(title: $0.title, url: "#" + $0.anchor, number: $0.number, entries: inner)] }
                ?? []
        }
        entries += part(page.overview?.heading) + part(page.alignment?.heading) + part(page.goals?.heading)
        entries += part(
            page.fields?.heading,
            LazyList(index.fields) { ContentsEntry($0.id, title: $0.record.title, number: $0.record.number) })
        entries += part(page.schedule?.heading)
        entries += part(
            page.measures?.heading,
            LazyList(index.relations.measures) {
                ContentsEntry($0.id, title: $0.content.record.title, number: $0.content.record.number)
            })
        entries += part(page.money?.heading) + part(page.indicators?.heading) + part(page.municipalities?.heading)
        return entries + part(page.people?.heading) + part(page.sessions?.heading) + part(page.sources?.heading)
    }
}

extension ContentsEntry {
    /// A content of the report.
    fileprivate init(_ id: ContentID, title: String, number: String?) {
        self.init(title: title, url: "#" + Linker.anchor(id), number: number)
    }
}
