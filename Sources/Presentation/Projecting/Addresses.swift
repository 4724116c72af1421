import Diagnostics
import MarkdownKit
import Markup
package import StrategyModel

/// Where every page and file goes: ASCII, relative to the output folder, path words in the site's language.
package struct Addresses: Sendable {
    let language: Language
    /// With one strategy the home page is its page too.
    let isSingle: Bool
    /// Where the pictures and documents go, by their path in the content.
    private let files: [String: String]
    /// Where the pages of a kind lie, by its number, called as authors call theirs: `massnahmen/`, `measures/`.
    private let folders: [String]

    package init(_ site: Site) {
        language = site.language
        isSingle = site.strategies.count == 1
        files = Dictionary(site.assets.map { ($0.path, Addresses.file($0, site.language)) }) { first, _ in first }
        folders = Addresses.folders(in: site.language)
    }

    private func word(_ german: String, _ english: String) -> String { language == .german ? german : english }

    private func folder(_ strategy: String) -> String { strategy.isEmpty ? "" : strategy + "/" }

    /// The page of a content, relative to the output folder.
    func page(_ id: ContentID) -> String {
        let strategy = id.strategy ?? ""
        switch id.kind {
        case .strategy: return isSingle ? "index.html" : folder(strategy) + "index.html"
        case .timeline: return fahrplan(strategy)
        default: return page(id.name, of: id.kind, strategy)
        }
    }

    /// The page with all contents of a kind.
    func list(_ kind: KindName, _ strategy: String) -> String { page("index", of: kind, strategy) }

    private func page(_ name: String, of kind: KindName, _ strategy: String) -> String {
        let folder = folders[kind.number]
        return String(capacity: strategy.utf8.count + folder.utf8.count + name.utf8.count + 6) { path in
            path.add(strategy)
            if !strategy.isEmpty { path.add("/") }
            path.add(folder)
            path.add(name)
            path.add(".html")
        }
    }

    /// Where a strategy's pages of a kind lie, with `/` behind it; empty for the output folder itself.
    func folder(of kind: KindName, _ strategy: String) -> String { folder(strategy) + folders[kind.number] }

    /// None for pages that belong to the whole site.
    private static func folders(in language: Language) -> [String] {
        KindName.allCases.map { name in
            let folders = Kind.all.first { $0.name == name }?.folders ?? []
            return folders.count > 1 && name != .page ? folders[language == .german ? 1 : 0] + "/" : ""
        }
    }

    func fahrplan(_ strategy: String, by grouping: Query.Grouping = .field) -> String {
        switch grouping {
        case .field: folder(strategy) + "fahrplan.html"
        case .municipality: folder(strategy) + word("fahrplan-kommunen.html", "fahrplan-municipalities.html")
        case .responsible: folder(strategy) + word("fahrplan-federfuehrung.html", "fahrplan-responsible.html")
        }
    }

    func dashboard(_ strategy: String) -> String { folder(strategy) + word("stand.html", "state.html") }

    func alignment(_ strategy: String) -> String { folder(strategy) + word("abstimmung.html", "alignment.html") }

    func report(_ strategy: String) -> String { folder(strategy) + word("bericht.html", "report.html") }

    /// A picture or document of the content.
    package func file(_ asset: Asset) -> String { files[asset.path] ?? Addresses.file(asset, language) }

    private static func file(_ asset: Asset, _ language: Language) -> String {
        let parts = asset.path.split(separator: "/").map(String.init)
        let folders = parts.dropLast().map { Slug.make(from: $0) }.filter { !$0.isEmpty }
        return ([language == .german ? "dateien" : "files"] + folders + [Addresses.plain(parts.last ?? "")]).joined(
            separator: "/")
    }

    /// `Konzept Übersicht.PDF` becomes `konzept-uebersicht.pdf`.
    private static func plain(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return Slug.make(from: name) }
        return Slug.make(from: String(name[..<dot])) + "." + Slug.make(from: String(name[name.index(after: dot)...]))
    }

    /// The folder that a page lies in, with `/` behind it; empty for the output folder itself.
    static func folder(of path: String) -> String {
        String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)])
    }
}
