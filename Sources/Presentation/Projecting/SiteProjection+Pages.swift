import Diagnostics
import Markup
import StrategyModel

/// One page kind, one function.
extension SiteProjection {
    func home() -> Page {
        let path = "index.html"
        let single = addresses.isSingle ? indexes.first : nil
        let projector = projector(path, single)
        let title = site.home?.record.title ?? site.settings.title
        let chrome = chrome(
            path, single, title: nil, summary: site.home?.summary ?? single?.profile.summary,
            asOf: site.home.flatMap { projector.asOf($0.common.asOf) })
        var page = HomePage(site: chrome, title: title)
        page.body = site.home.map { projector.body($0) } ?? []
        if let single {
            page.overview = overview(single, at: path)
            page.motto = single.profile.record.motto
            page.teaser = single.profile.record.teaser
        } else {
            page.strategies = indexes.map { card($0, at: path) }
            page.finder = finder(path)
        }
        return .home(page)
    }

    /// "Meine Gemeinde" across all strategies; a municipality in two of them stands twice, each with its strategy.
    private func finder(_ path: String) -> MunicipalityTable? {
        let rows = indexes.flatMap { index in
            let projector = projector(path, index)
            return index.municipalities.map {
                projector.municipalityRow($0, index: index, strategy: index.profile.record.title)
            }
        }
        guard !rows.isEmpty else { return nil }
        let sorted = rows.sorted { (NaturalOrder($0.name), $0.url ?? "") < (NaturalOrder($1.name), $1.url ?? "") }
        return MunicipalityTable(
            anchor: "municipalities_all", caption: Words.text("places", site.language), count: String(rows.count),
            rows: sorted, finder: true)
    }

    func notFound() -> Page {
        var chrome = chrome("404.html", nil, title: Words.text("not_found", site.language))
        chrome.contentSecurityPolicy = ContentSecurityPolicy.standalone(style: look.notFoundStyle)
        chrome.noindex = true
        return .notFound(NotFoundPage(site: chrome, style: look.notFoundStyle, homeURL: site.settings.baseURL))
    }

    func free(_ content: Content<StrategyModel.FreePage>) -> Page {
        let path = addresses.page(content.id)
        let projector = projector(path, nil)
        let chrome = chrome(
            path, nil, title: content.record.title, summary: content.summary, asOf: projector.asOf(content.common.asOf))
        return .free(FreePage(site: chrome, page: projector.freeSheet(content)))
    }

    func strategy(_ index: StrategyIndex) -> Page {
        let path = addresses.page(index.profile.id)
        let profile = index.profile
        let chrome = chrome(
            path, index, title: profile.record.title, summary: profile.summary,
            asOf: projector(path, index).asOf(profile.common.asOf))
        return .strategy(StrategyPage(site: chrome, overview: overview(index, at: path)))
    }

    func chapter(_ position: Int, _ index: StrategyIndex) -> Page {
        let content = index.chapters[position]
        let path = addresses.page(content.id)
        let projector = projector(path, index)
        let links = index.chapters.enumerated().map { number, chapter in
            Link(
                title: chapter.record.title, url: projector.linker.url(chapter.id), number: String(number + 1),
                current: chapter.id == content.id)
        }
        var chrome = chrome(
            path, index, title: content.record.title, summary: content.summary,
            asOf: projector.asOf(content.common.asOf))
        (chrome.previous, chrome.next) = neighbours(position, of: links) { $0 }
        return .chapter(
            ChapterPage(
                site: chrome, chapter: projector.chapterSheet(content, number: String(position + 1)), chapters: links))
    }

    func municipalities(_ index: StrategyIndex) -> Page {
        let path = addresses.list(.municipality, index.id)
        let title = Words.text("places", site.language)
        return .municipalities(
            MunicipalitiesPage(
                site: chrome(path, index, title: title), title: title,
                municipalities: projector(path, index).municipalityTable(
                    anchor: "municipalities_list", index: index, finder: true)))
    }

    func municipality(_ position: Int, _ index: StrategyIndex) -> Page {
        let content = index.municipalities[position]
        let path = addresses.page(content.id)
        let projector = projector(path, index)
        let trail = [
            Link(
                title: Words.text("places", site.language),
                url: projector.linker.url(path: addresses.list(.municipality, index.id)))
        ]
        var chrome = chrome(
            path, index, title: content.record.name, summary: content.summary,
            trail: trail,
            asOf: projector.asOf(content.common.asOf),
            showsToday: projector.dependsOnToday(index.measures(in: content.id)))
        (chrome.previous, chrome.next) = neighbours(position, of: index.municipalities) {
            projector.link($0.id, title: $0.record.name)
        }
        return .municipality(
            MunicipalityPage(site: chrome, municipality: projector.municipalitySheet(content, index: index)))
    }

    func measures(_ index: StrategyIndex) -> Page {
        let path = addresses.list(.measure, index.id)
        let projector = projector(path, index)
        let title = Words.text("measures", site.language)
        var page = MeasuresPage(
            site: chrome(path, index, title: title, showsToday: projector.dependsOnToday(index.measures)), title: title,
            measures: projector.measureTable(
                index.measures, anchor: "measures_list", index: index, filter: index.measures.count > 5))
        page.teaser = projector.statusSummary(index.measures)
        return .measures(page)
    }

    func measure(_ position: Int, _ index: StrategyIndex) -> Page {
        let placed = index.measures[position]
        let path = addresses.page(placed.id)
        let projector = projector(path, index)
        let trail = [
            Link(
                title: Words.text("measures", site.language),
                url: projector.linker.url(path: addresses.list(.measure, index.id)))
        ]
        var chrome = chrome(
            path, index, title: placed.content.record.title,
            summary: placed.content.summary,
            trail: trail,
            asOf: projector.brief(index.shown(at: position), index).value.asOf,
            showsToday: projector.dependsOnToday(CollectionOfOne(placed)))
        (chrome.previous, chrome.next) = neighbours(position, of: index.relations.measures) {
            projector.link($0.id, title: $0.content.record.title, number: $0.content.record.number)
        }
        return .measure(MeasurePage(site: chrome, measure: projector.measureSheet(position, index: index)))
    }

    func field(_ position: Int, _ index: StrategyIndex) -> Page {
        let content = index.fields[position]
        let path = addresses.page(content.id)
        let projector = projector(path, index)
        let links = index.fields.map { field in
            Link(
                title: field.record.title, url: projector.linker.url(field.id), number: field.record.number,
                current: field.id == content.id)
        }
        var chrome = chrome(
            path, index, title: content.record.title, summary: content.summary,
            asOf: projector.asOf(content.common.asOf),
            showsToday: projector.dependsOnToday(index.measures(of: content.id)))
        (chrome.previous, chrome.next) = neighbours(position, of: links) { $0 }
        return .field(FieldPage(site: chrome, field: projector.fieldSheet(content, index: index), fields: links))
    }

    func fahrplan(_ index: StrategyIndex, by grouping: Query.Grouping) -> Page {
        let path = addresses.fahrplan(index.id, by: grouping)
        let projector = projector(path, index)
        let title = Words.text("fahrplan", site.language)
        let schedule = projector.fahrplan(anchor: "fahrplan_all", by: grouping, index: index)
        var page = FahrplanPage(
            site: chrome(path, index, title: title, asOf: nil, showsToday: schedule.today != nil), title: title,
            schedule: schedule)
        page.body = index.timelines.flatMap { projector.body($0) }
        let others = groupings(index)
        page.groupings =
            others.count < 2
            ? []
            : others.map { other in
                Link(
                    title: Words.text(other.word, site.language),
                    url: projector.linker.url(path: addresses.fahrplan(index.id, by: other)), current: other == grouping
                )
            }
        return .fahrplan(page)
    }

    func forward(_ path: String, _ id: ContentID) -> Page {
        let target = Link(
            title: site.names.caption(id)?.title ?? id.name,
            url: folder(of: path, nil).url(id))
        var chrome = chrome(path, nil, title: Words.text("moved", site.language))
        chrome.noindex = true
        return .forward(ForwardingPage(site: chrome, target: target))
    }
}

extension Query.Grouping {
    fileprivate var word: String {
        switch self {
        case .field: "by_field"
        case .municipality: "by_municipality"
        case .responsible: "by_responsible"
        }
    }
}
