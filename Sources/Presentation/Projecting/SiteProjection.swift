import Diagnostics
package import StrategyModel

/// The stage `project`: a site becomes the tasks of its pages. Nothing is projected before a task is run.
package struct SiteProjection: Sendable {
    let site: Site
    let look: Look
    let addresses: Addresses
    let indexes: [StrategyIndex]
    /// Pictures as `data:` addresses by content path, for the reports.
    let pictures: [String: String]
    let commit: String?

    /// `commit`: the state of the content that reports name, if known.
    /// `known`: an earlier projection, whose relations are followed again only where something changed.
    package init(
        _ site: Site, look: Look, pictures: [String: String] = [:], commit: String? = nil, known: SiteProjection? = nil
    ) {
        self.site = site
        self.look = look
        self.pictures = pictures
        self.commit = commit
        addresses = Addresses(site)
        indexes = zip(site.strategies, site.alignment).map { relations, alignment in
            StrategyIndex(relations, alignment, site, known: known?.indexes.first { $0.relations.id == relations.id })
        }
    }

    /// In a fixed order, the largest first: no core is left alone with one of them at the end. No two have the same path,
    /// unless contents do.
    package var tasks: [PageTask] {
        let pages: [PageTask] =
            [task("index.html", home), task("404.html", notFound)]
            + site.pages.map { page in task(addresses.page(page.id)) { free(page) } }
        return indexes.flatMap(wholeTasks) + pages + indexes.flatMap(strategyTasks) + forwards
    }

    /// The pages that show all of a strategy.
    private func wholeTasks(_ index: StrategyIndex) -> [PageTask] {
        var tasks = [task(addresses.report(index.id)) { .report(ReportProjection(self, index).page) }]
        tasks += groupings(index).map { grouping in
            task(addresses.fahrplan(index.id, by: grouping)) { fahrplan(index, by: grouping) }
        }
        if !index.measures.isEmpty {
            tasks.append(task(addresses.dashboard(index.id)) { dashboard(index) })
            tasks.append(task(addresses.alignment(index.id)) { alignment(index) })
        }
        if !index.measures.isEmpty { tasks.append(task(addresses.list(.measure, index.id)) { measures(index) }) }
        if !index.municipalities.isEmpty {
            tasks.append(task(addresses.list(.municipality, index.id)) { municipalities(index) })
        }
        return tasks
    }

    /// In which ways the Fahrplan of a strategy is worth grouping.
    func groupings(_ index: StrategyIndex) -> [Query.Grouping] {
        guard index.hasFahrplan else { return [] }
        return Query.Grouping.allCases.filter { grouping in
            switch grouping {
            case .field: true
            case .municipality: index.members.count > 1 && !index.measures.isEmpty
            case .responsible: index.measures.contains { $0.content.record.responsible != nil }
            }
        }
    }

    private func strategyTasks(_ index: StrategyIndex) -> [PageTask] {
        var tasks = addresses.isSingle ? [] : [task(addresses.page(index.profile.id)) { strategy(index) }]
        tasks += index.chapters.indices.map { position in
            task(addresses.page(index.chapters[position].id)) { chapter(position, index) }
        }
        tasks += index.municipalities.indices.map { position in
            task(addresses.page(index.municipalities[position].id)) { municipality(position, index) }
        }
        tasks += index.fields.indices.map { position in
            task(addresses.page(index.fields[position].id)) { field(position, index) }
        }
        tasks += index.measures.indices.map { position in
            task(addresses.page(index.measures[position].id)) { measure(position, index) }
        }
        return tasks + partTasks(index)
    }

    private func task(_ path: String, _ project: @escaping @Sendable () -> Page) -> PageTask {
        PageTask(path: path, project: project)
    }

    /// Pages at old addresses.
    private var forwards: [PageTask] {
        let aliases: [(alias: String, id: ContentID, title: String)] =
            site.pages.flatMap { page in page.common.aliases.map { ($0, page.id, page.record.title) } }
            + indexes.flatMap(\.aliases)
        return aliases.map { alias, id, title in
            let path = alias.hasPrefix("/") ? String(alias.dropFirst()) : alias
            return task(path) { forward(path, id, title) }
        }
    }

    func linker(_ path: String, _ index: StrategyIndex?) -> Linker {
        Linker(place: .page(path), strategy: index?.id, addresses: addresses, site: site, pictures: pictures)
    }

    func projector(_ path: String, _ index: StrategyIndex?) -> Projector { Projector(site, index, linker(path, index)) }
}

extension StrategyIndex {
    /// Whether there is anything to put on a time axis.
    var hasFahrplan: Bool { !measures.isEmpty || !relations.timelines.isEmpty }

    /// Old addresses of all its contents.
    var aliases: [(alias: String, id: ContentID, title: String)] {
        func list<Record: ContentRecord>(_ contents: [Content<Record>]) -> [(
            alias: String, id: ContentID, title: String
        )] {
            contents.flatMap { content in content.common.aliases.map { ($0, content.id, content.record.title) } }
        }
        let prose = list([relations.profile]) + list(relations.chapters) + list(relations.timelines)
        let work = list(relations.fields) + list(relations.goals) + list(measures.map(\.content))
        let figures = list(relations.municipalities) + list(relations.indicators) + list(relations.programmes)
        return prose + work + figures + list(relations.stakeholders) + list(relations.participations)
            + list(relations.sessions)
    }
}
