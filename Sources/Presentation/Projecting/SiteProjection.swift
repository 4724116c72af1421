import Cores
import StrategyModel

/// How a site becomes pages: each of them a function of this. Never changed; an object, for every page task is given it.
final class SiteProjection: Sendable {
    let site: Site
    let look: Look
    let addresses: Addresses
    let indexes: [StrategyIndex]
    /// Of the pages that belong to the whole site, by path.
    private let folders: [String: PageFolder]
    /// Pictures as `data:` addresses by content path, for the reports.
    let pictures: [String: String]
    let commit: String?

    /// `commit`: the state of the content that reports name, if known.
    /// `known`: an earlier projection, of which what has not changed is used again.
    init(
        _ site: Site, look: Look, pictures: [String: String], commit: String?, known: SiteProjection?
    ) {
        self.site = site
        self.look = look
        self.pictures = pictures
        self.commit = commit
        let addresses = Addresses(site)
        self.addresses = addresses
        folders = PageFolder.all(of: nil, addresses)
        indexes = zip(site.strategies, site.alignment).map { relations, alignment in
            StrategyIndex(
                relations, alignment, site, addresses,
                known: known?.indexes.first { $0.relations.id == relations.id })
        }
    }

    /// In a fixed order: first the reports, which take longest; then some smaller pages, for on two cores pages that begin
    /// with all measures would wait for each other; then those; last the many of single contents, so that no core is left
    /// alone with a large one at the end. No two have the same path, unless contents do.
    var tasks: [PageTask] {
        let home = PageTask(path: "index.html") { $0.home() }
        let pages =
            [PageTask(path: "404.html") { $0.notFound() }]
            + site.pages.indices.map { position in
                PageTask(path: addresses.page(site.pages[position].id)) { $0.free($0.site.pages[position]) }
            }
        return indexes.indices.map(reportTask) + pages + indexes.indices.flatMap(fewTasks) + [home]
            + indexes.indices.flatMap(wholeTasks) + indexes.indices.flatMap(manyTasks) + forwards
    }

    private func task(
        _ path: String, of number: Int, _ project: @escaping @Sendable (SiteProjection, StrategyIndex) -> Page
    ) -> PageTask { PageTask(path: path) { project($0, $0.indexes[number]) } }

    private func reportTask(_ number: Int) -> PageTask {
        task(addresses.report(indexes[number].id), of: number) { .report(ReportProjection($0, $1).page) }
    }

    /// The pages that show all of a strategy.
    private func wholeTasks(_ number: Int) -> [PageTask] {
        let index = indexes[number]
        var tasks = groupings(index).map { grouping in
            task(addresses.fahrplan(index.id, by: grouping), of: number) { $0.fahrplan($1, by: grouping) }
        }
        if !index.measures.isEmpty {
            tasks.append(task(addresses.dashboard(index.id), of: number) { $0.dashboard($1) })
            tasks.append(task(addresses.alignment(index.id), of: number) { $0.alignment($1) })
            tasks.append(task(addresses.list(.measure, index.id), of: number) { $0.measures($1) })
        }
        if !index.municipalities.isEmpty {
            tasks.append(task(addresses.list(.municipality, index.id), of: number) { $0.municipalities($1) })
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

    /// One for each of these contents, in their order.
    private func tasks(
        _ contents: [ContentID], of number: Int,
        _ project: @escaping @Sendable (SiteProjection, Int, StrategyIndex) -> Page
    ) -> [PageTask] {
        let page: @Sendable (SiteProjection, Int) -> Page = { project($0, $1, $0.indexes[number]) }
        return Array(contents.indices).concurrentMap { position in
            PageTask(path: addresses.page(contents[position]), at: position, page)
        }
    }

    /// Of what there are a few.
    private func fewTasks(_ number: Int) -> [PageTask] {
        let index = indexes[number]
        let start =
            addresses.isSingle ? [] : [task(addresses.page(index.profile.id), of: number) { $0.strategy($1) }]
        return start + tasks(index.chapters.map(\.id), of: number) { $0.chapter($1, $2) }
            + tasks(index.municipalities.map(\.id), of: number) { $0.municipality($1, $2) }
            + tasks(index.fields.map(\.id), of: number) { $0.field($1, $2) }
    }

    /// Of what there may be many.
    private func manyTasks(_ number: Int) -> [PageTask] {
        tasks(indexes[number].measures.map(\.id), of: number) { $0.measure($1, $2) } + partTasks(number)
    }

    /// Pages at old addresses.
    private var forwards: [PageTask] {
        site.arrangement.aliases.map { alias, id in
            PageTask(path: alias) { $0.forward(alias, id) }
        }
    }

    /// Where the page at `path` lies, which belongs to a strategy or to the whole site.
    func folder(of path: String, _ index: StrategyIndex?) -> PageFolder {
        let folder = Addresses.folder(of: path)
        return (index?.folders ?? folders)[folder] ?? PageFolder(folder, of: index?.id, addresses)
    }

    func linker(_ folder: PageFolder, _ index: StrategyIndex?) -> Linker {
        Linker(in: folder, strategy: index?.id, addresses: addresses, site: site)
    }

    func projector(_ path: String, _ index: StrategyIndex?) -> Projector {
        Projector(site, index, linker(folder(of: path, index), index))
    }
}

extension StrategyIndex {
    /// Whether there is anything to put on a time axis.
    var hasFahrplan: Bool { !measures.isEmpty || !relations.timelines.isEmpty }
}
