import Presentation
import StrategyModel
import Theming

/// The output beside the pages: the theme's files, what contents name, what lies in `static`.
enum SiteFiles {
    static func all(_ site: Site, _ theme: Theme, _ tree: SourceTree) -> [OutputFile] {
        let addresses = Addresses(site)
        return theme.assets.map { OutputFile(path: $0.path, content: .bytes($0.bytes)) }
            + site.assets.filter { !$0.path.hasPrefix(folder) }.map {
                OutputFile(path: addresses.file($0), content: .copy(of: $0))
            }
            + tree.assets.filter { $0.path.hasPrefix(folder) }.map {
                OutputFile(path: bare($0.path), content: .copy(of: $0))
            }
            + tree.copiedFiles.map {
                OutputFile(path: bare($0.path), content: .bytes($0.bytes))
            }
    }

    private static let folder = SourceTree.copiedFolder

    private static func bare(_ path: String) -> String { String(path.dropFirst(folder.count)) }
}

extension Figures {
    init(_ site: Site, pages: Int) {
        self.init(
            strategies: site.strategies.count,
            municipalities: site.strategies.reduce(0) { $0 + $1.municipalities.count },
            measures: site.strategies.reduce(0) { $0 + $1.measures.count }, pages: pages)
    }
}
