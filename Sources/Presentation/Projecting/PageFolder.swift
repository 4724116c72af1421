import Cores
import Markup
import StrategyModel
import Synchronization

/// A folder of the output as its pages see it: all of them name the same page alike, and have most of their frame in
/// common. Always says the same; what frames have in common is made when it is first asked for.
final class PageFolder: Sendable {
    /// Relative to the output folder, with `/` behind it; empty for the output folder itself.
    let path: String
    /// Of a strategy's folders.
    private let strategy: String?
    private let addresses: Addresses
    /// The way to the folder with the strategy's pages of a kind, by the kind's number.
    private let ways: [String]
    /// Of the pages that belong to a section of the navigation, by its number, or to none.
    private let chromes = Mutex<[Int?: Shared<FolderChrome>]>([:])

    init(_ path: String, of strategy: String?, _ addresses: Addresses) {
        (self.path, self.strategy, self.addresses) = (path, strategy, addresses)
        ways = KindName.allCases.map {
            ContentPath.relative(to: addresses.folder(of: $0, strategy ?? ""), from: path)
        }
    }

    /// Those that pages of a strategy lie in, by path; without a strategy, the output folder itself.
    static func all(of strategy: String?, _ addresses: Addresses) -> [String: PageFolder] {
        let folders = strategy.map { strategy in KindName.allCases.map { addresses.folder(of: $0, strategy) } } ?? []
        return Dictionary((folders + [""]).map { ($0, PageFolder($0, of: strategy, addresses)) }) { first, _ in first }
    }

    /// What the frames around its pages have in common, if they belong to that section. `make` must make the same every time.
    func chrome(in section: Int?, _ make: () -> FolderChrome) -> Shared<FolderChrome> {
        chromes.withLock { chromes in
            if let chrome = chromes[section] { return chrome }
            let chrome = Shared(make())
            chromes[section] = chrome
            return chrome
        }
    }

    /// How its pages name that of a content.
    func url(_ id: ContentID) -> String {
        if id.strategy != strategy || id.kind == .strategy || id.kind == .timeline {
            return url(path: addresses.page(id))
        }
        let way = ways[id.kind.number]
        return String(capacity: way.utf8.count + id.name.utf8.count + 5) { url in
            url.add(way)
            url.add(id.name)
            url.add(".html")
        }
    }

    /// How its pages name what lies at `target`, relative to the output folder.
    func url(path target: String) -> String { ContentPath.relative(to: target, from: path) }

    /// The way up to the output folder.
    var root: String { String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) }
}
