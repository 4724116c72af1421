import Diagnostics
import StrategyModel
import Theming

/// Which theme a site wears, and on which others that is built.
struct ThemeChoice {
    private let themes: ThemeReader.Themes
    private let chosen: String?
    private let siteFile: String

    init(_ input: BuildInput) {
        themes = input.themes
        chosen = input.theme
        siteFile = SiteParsing.settingsFile(input.content)?.shownPath ?? "site.yaml"
    }

    func load(_ settings: SiteSettings, memo: Memo) -> Diagnosed<Theme?> {
        var folders: [ThemeFolder] = []
        var name: String? = chosen ?? settings.theme
        var place = Location(path: siteFile, range: settings.marks["theme"] ?? 0..<0)
        while let next = name, !folders.contains(where: { $0.name == next }) {
            guard let folder = folder(next) else {
                return Diagnosed(nil, [ThemeProblem.missingTheme(next, known: known, at: place)])
            }
            folders.insert(folder, at: 0)
            (name, place) = (folder.base?.name, folder.base?.place ?? place)
        }
        if folders.first?.name != ThemeFolder.builtIn.name { folders.insert(.builtIn, at: 0) }
        return memo.theme(folders, settings.language) { ThemeLoader.load(folders, in: settings.language, known: $0) }
    }

    /// A folder `themes/default` takes the place of the built-in theme, file by file.
    private func folder(_ name: String) -> ThemeFolder? {
        let own = themes[name].map { ThemeFolder(name: name, files: $0) }
        guard name == ThemeFolder.builtIn.name else { return own }
        return own.map(ThemeFolder.builtIn.overridden) ?? .builtIn
    }

    private var known: [String] { Set(themes.keys).union([ThemeFolder.builtIn.name]).sorted() }
}
