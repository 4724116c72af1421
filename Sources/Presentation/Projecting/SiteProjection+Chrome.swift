import Cores
import Markup
import StrategyModel

/// The frame around a page: head, navigation, banner, foot.
extension SiteProjection {
    /// `trail`: the pages above this one, below the home page.
    func chrome(
        _ path: String, _ index: StrategyIndex?, title: String?, summary: String? = nil, trail: [Link] = [],
        asOf: String? = nil, showsToday: Bool = false
    ) -> Chrome {
        let folder = folder(of: path, index)
        let section = sections(of: index).firstIndex { $0.holds(path) }
        let common = folder.chrome(in: section) { self.common(folder, index, section) }
        var chrome = Chrome(
            folder: common, words: Words(language: site.language), pageTitle: pageTitle(title, common))
        chrome.summary = summary
        chrome.contentSecurityPolicy = ContentSecurityPolicy.site
        chrome.noindex = site.settings.isHiddenFromSearch
        chrome.canonical = site.settings.baseURL.map {
            $0 + ($0.hasSuffix("/") ? "" : "/") + (path == "index.html" ? "" : path)
        }
        if path != "index.html", let title {
            chrome.breadcrumb = breadcrumb(path, index, common, title, trail)
        }
        chrome.footer = common.value.footer
        for (number, page) in site.pages.enumerated() where folder.path.isEmpty && addresses.page(page.id) == path {
            chrome.footer[number].current = true
        }
        chrome.asOf = asOf
        chrome.today = showsToday ? Formatter(site.language).day(site.today) : nil
        return chrome
    }

    /// What the frames around all pages of a folder have in common, if they belong to the same section.
    private func common(_ folder: PageFolder, _ index: StrategyIndex?, _ section: Int?) -> FolderChrome {
        var chrome = FolderChrome(title: site.settings.title)
        chrome.root = folder.root
        chrome.home = Link(title: Words.text("home", site.language), url: folder.url(path: "index.html"))
        chrome.sampleNotice = site.settings.notice
        chrome.coloursURL = look.coloursPath.map(folder.url)
        chrome.logo = look.logoPath.map {
            Picture(url: folder.url(path: $0), alternative: look.logoAlternative ?? site.settings.title)
        }
        chrome.strategy = index.map { strategyLink($0, from: folder) }
        chrome.strategies =
            addresses.isSingle ? [] : indexes.map { strategyLink($0, from: folder, current: $0.id == index?.id) }
        chrome.navigation = navigation(folder, index)
        if let section { chrome.navigation[section].current = true }
        chrome.publisher = index?.profile.record.publisher ?? site.settings.publisher
        chrome.contact = Projector(site, index, linker(folder, index)).contact(site.settings.contact)
        chrome.footer = site.pages.map { page in
            Link(title: page.record.title, url: folder.url(path: addresses.page(page.id)))
        }
        chrome.names = names(index)
        chrome.joinedNames = chrome.names.joined(separator: " · ")
        return chrome
    }

    /// What the page is called, the strategy and the site, each but once.
    private func pageTitle(_ title: String?, _ common: Shared<FolderChrome>) -> String {
        guard let title else { return common.value.joinedNames }
        if common.value.names.contains(title) {
            return ([title] + common.value.names.filter { $0 != title }).joined(separator: " · ")
        }
        return "\(title) · \(common.value.joinedNames)"
    }

    private func names(_ index: StrategyIndex?) -> [String] {
        let names = [index?.profile.record.title, site.settings.title].compactMap { $0 }
        return names.first == names.last ? names.suffix(1) : names
    }

    private func strategyLink(_ index: StrategyIndex, from folder: PageFolder, current: Bool = false) -> Link {
        Link(title: index.profile.record.title, url: folder.url(index.profile.id), current: current)
    }

    /// The parts of the strategy; on pages above strategies, the strategies themselves.
    private func navigation(_ folder: PageFolder, _ index: StrategyIndex?) -> [Link] {
        if index == nil, !addresses.isSingle { return indexes.map { strategyLink($0, from: folder) } }
        return sections(of: index).map { Link(title: $0.title, url: folder.url(path: $0.target)) }
    }

    /// None above strategies.
    private func sections(of index: StrategyIndex?) -> [Section] {
        guard let index = index ?? (addresses.isSingle ? indexes.first : nil) else { return [] }
        return index.sections { sections(index) }
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

    private func breadcrumb(
        _ path: String, _ index: StrategyIndex?, _ common: Shared<FolderChrome>, _ title: String, _ trail: [Link]
    ) -> [Link] {
        var links = [common.value.home]
        if !addresses.isSingle, let index, let strategy = common.value.strategy,
            addresses.page(index.profile.id) != path
        {
            links.append(strategy)
        }
        links += trail
        links.append(Link(title: title, url: nil, current: true))
        return links
    }

    /// The neighbours of the page at `position`, for reading on.
    func neighbours<Item>(_ position: Int, of items: [Item], _ link: (Item) -> Link) -> (previous: Link?, next: Link?) {
        (
            position > 0 ? link(items[position - 1]) : nil,
            position + 1 < items.count ? link(items[position + 1]) : nil
        )
    }
}
