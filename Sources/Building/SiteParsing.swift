import Cores
import Diagnostics
import StrategyModel

/// The stage `parse`: `site.yaml` first, since it says in which language numbers are written, then all files at once.
enum SiteParsing {
    /// What the settings may be called, the first that is there.
    static let settingsNames = ["site.yaml", "site.yml"]

    static func settingsFile(_ tree: SourceTree) -> SourceFile? {
        settingsNames.lazy.compactMap { tree.file(at: $0) }.first
    }

    static func settings(_ tree: SourceTree) -> Diagnosed<SiteSettings> {
        if let file = settingsFile(tree) { return SettingsParser.parse(file) }
        let root = tree.files.first.map { $0.shownPath.dropLast($0.path.count) } ?? ""
        return Diagnosed(SiteSettings(), [MissingSettings.diagnostic(root + "site.yaml")])
    }

    static func drafts(_ tree: SourceTree, language: Language, memo: Memo) -> Diagnosed<[Draft]> {
        let parsed = memo.drafts(tree.files, language) { file in
            file.path.hasSuffix(".md") ? DraftParser.parse(file, language: language) : Diagnosed(nil)
        }
        let drafts = parsed.arrays.flatMap { $0.compactMap(\.value) }
        return Diagnosed(drafts, UnplacedFile.oncePerFolder(parsed.arrays.flatMap { $0.flatMap(\.diagnostics) }))
    }
}
