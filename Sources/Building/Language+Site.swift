package import Diagnostics
import StrategyModel

extension Language {
    /// That of the site in a content folder: who writes in German reads messages in German, if nothing says otherwise.
    /// Nil if there is none, or none that can be read; that is reported by those who read all of it.
    package init?(ofSiteIn folder: String) {
        let folder = Path.withoutTrailingSlash(folder)
        let settings = SiteParsing.settingsNames.lazy.compactMap { name -> SourceFile? in
            let path = Path.joined(folder, name)
            let bytes = try? Disk.bytes(of: path, limit: ContentReader.largestText)
            return bytes.map { SourceFile(path: name, shownPath: path, bytes: $0) }
        }.first
        guard let settings else { return nil }
        self = SettingsParser.parse(settings).value.language
    }
}
