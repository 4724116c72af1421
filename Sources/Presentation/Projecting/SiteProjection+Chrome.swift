import Markup
import StrategyModel

/// The frame around a page: head, navigation, banner, foot.
extension SiteProjection {
    /// `trail`: the pages above this one, below the home page.
    func chrome(
        _ path: String, _ index: StrategyIndex?, title: String?, summary: String? = nil, trail: [Link] = [],
        asOf: String? = nil, showsToday: Bool = false
    ) -> Chrome {
        let projector = projector(path, index)
        var chrome = Chrome(language: site.language, title: site.settings.title, pageTitle: pageTitle(title, index))
        chrome.summary = summary
        chrome.root = Addresses.root(of: path)
        chrome.home = Link(
            title: Words.text("home", site.language), url: Addresses.relative(to: "index.html", from: path))
        chrome.contentSecurityPolicy = ContentSecurityPolicy.site
        chrome.noindex = site.settings.isHiddenFromSearch
        chrome.sampleNotice = site.settings.notice
        chrome.canonical = site.settings.baseURL.map {
            $0 + ($0.hasSuffix("/") ? "" : "/") + (path == "index.html" ? "" : path)
        }
        chrome.coloursURL = look.coloursPath.map { Addresses.relative(to: $0, from: path) }
        chrome.logo = look.logoPath.map {
            Picture(
                url: Addresses.relative(to: $0, from: path), alternative: look.logoAlternative ?? site.settings.title)
        }
        chrome.strategy = strategyLink(index, from: path)
        chrome.strategies =
            addresses.isSingle ? [] : indexes.compactMap { strategyLink($0, from: path, current: $0.id == index?.id) }
        chrome.navigation = navigation(path, index)
        chrome.breadcrumb = breadcrumb(path, index, title: title, trail: trail)
        chrome.publisher = index?.profile.record.publisher ?? site.settings.publisher
        chrome.contact = projector.contact(site.settings.contact)
        chrome.footer = site.pages.map { page in
            let target = addresses.page(page.id)
            return Link(
                title: page.record.title, url: Addresses.relative(to: target, from: path), current: target == path)
        }
        chrome.asOf = asOf
        chrome.today = showsToday ? projector.formatter.day(site.today) : nil
        return chrome
    }

    private func pageTitle(_ title: String?, _ index: StrategyIndex?) -> String {
        let strategy = index.map { $0.profile.record.title }
        var parts: [String] = []
        for part in [title, strategy, site.settings.title].compactMap({ $0 }) where !parts.contains(part) {
            parts.append(part)
        }
        return parts.joined(separator: " · ")
    }

    private func strategyLink(_ index: StrategyIndex?, from path: String, current: Bool = false) -> Link? {
        index.map { index in
            Link(
                title: index.profile.record.title,
                url: addresses.page(index.profile.id, from: path), current: current)
        }
    }

    /// The parts of the strategy; on pages above strategies, the strategies themselves.
    private func navigation(_ path: String, _ index: StrategyIndex?) -> [Link] {
        guard let index = index ?? (addresses.isSingle ? indexes.first : nil) else {
            return indexes.compactMap { strategyLink($0, from: path) }
        }
        return index.sections { sections(index) }.map { section in
            Link(
                title: section.title, url: Addresses.relative(to: section.target, from: path),
                current: section.holds(path))
        }
    }

    private func sections(_ index: StrategyIndex) -> [Section] {
        func word(_ name: String) -> String { Words.text(name, site.language) }
        var sections = [Section(title: word("overview"), page: addresses.page(index.profile.id))]
        if !index.measures.isEmpty {
            sections.append(Section(title: word("dashboard"), page: addresses.dashboard(index.id)))
        }
        if index.hasFahrplan {
            sections.append(
                Section(
                    title: word("fahrplan"), target: addresses.fahrplan(index.id),
                    pages: groupings(index).map { addresses.fahrplan(index.id, by: $0) }))
        }
        func list(_ name: String, _ kind: KindName, _ isThere: Bool) {
            if isThere { sections.append(Section(title: word(name), folderOf: addresses.list(kind, index.id))) }
        }
        list("measures", .measure, !index.measures.isEmpty)
        list("goals", .goal, !index.goals.isEmpty)
        list("places", .municipality, !index.municipalities.isEmpty)
        if let first = index.chapters.first {
            sections.append(Section(title: word("chapters"), folderOf: addresses.page(first.id)))
        }
        return sections + [Section(title: word("report"), page: addresses.report(index.id))]
    }

    private func breadcrumb(_ path: String, _ index: StrategyIndex?, title: String?, trail: [Link]) -> [Link] {
        guard path != "index.html", let title else { return [] }
        var links = [
            Link(title: Words.text("home", site.language), url: Addresses.relative(to: "index.html", from: path))
        ]
        if let index, !addresses.isSingle, addresses.page(index.profile.id) != path {
            links += [strategyLink(index, from: path)].compactMap { $0 }
        }
        return links + trail + [Link(title: title, url: nil, current: true)]
    }

    /// The neighbours of the page at `position`, for reading on.
    func neighbours<Item>(_ position: Int, of items: [Item], _ link: (Item) -> Link) -> (previous: Link?, next: Link?) {
        (
            position > 0 ? link(items[position - 1]) : nil,
            position + 1 < items.count ? link(items[position + 1]) : nil
        )
    }
}
