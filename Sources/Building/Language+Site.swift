package import Diagnostics
import StrategyModel

extension Language {
    /// That of the site in a content folder: who writes in German reads messages in German, if nothing says otherwise.
    /// Nil if there is none, or none that can be read; that is reported by those who read all of it.
    package init?(ofSiteIn folder: String) {
        let folder = Path.withoutTrailingSlash(folder)
        let settings = SiteParsing.settingsNames.lazy.compactMap { name -> SourceFile? in
            Self.bytes(at: Path.joined(folder, name), in: folder).map {
                SourceFile(path: name, shownPath: name, bytes: $0)
            }
        }.first
        guard let settings else { return nil }
        self = SettingsParser.parse(settings).value.language
    }

    /// A link is followed as in all of the folder: if it ends in there.
    private static func bytes(at path: String, in folder: String) -> [UInt8]? {
        guard let place = try? Disk.realPath(path), let base = try? Disk.realPath(folder),
            Path.isSameOrInside(place, base)
        else { return nil }
        return try? Disk.bytes(of: FileReader(linkFree: place), limit: ContentReader.largestText)
    }
}
