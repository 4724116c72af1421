package import Diagnostics

/// Reads themes: every file of each folder in `themes`, so that one may extend another.
package struct ThemeReader {
    /// By name of the theme; paths are relative to the theme's folder.
    package typealias Themes = [String: [SourceFile]]
    /// All themes, and the name of the one that the command line chose.
    package typealias Choice = (themes: Themes, chosen: String?)

    /// The folder that holds the themes of a site; need not exist.
    let folder: String

    package init(_ folder: String) { self.folder = folder }

    /// The themes of the site beside its content: `themes` in the folder that holds `content`.
    package init(besideContent content: String) {
        let parent = Path.parent(Path.withoutTrailingSlash(content))
        self.init(content == "." ? "../themes" : Path.joined(parent, "themes"))
    }

    /// `choice` is a name, or the path of a folder that may lie anywhere; then its last component is the name.
    package func read(choice: String?) throws(Trouble) -> Diagnosed<Choice> {
        try read(choice: choice) { ContentReader.read(FolderWalk($0, shownAs: $1)) }
    }

    /// `files` reads a folder; shown by its second name.
    func read(
        choice: String?, files: (String, String) -> Diagnosed<[SourceFile]>
    ) throws(Trouble) -> Diagnosed<Choice> {
        var themes = Diagnosed(Themes())
        for name in try names() { Self.add(Path.joined(folder, name), as: name, to: &themes, files) }
        guard let choice = choice.map(Path.withoutTrailingSlash) else { return themes.map { ($0, nil) } }
        if !choice.contains("/") { return themes.map { ($0, choice) } }
        guard (try? Disk.status(choice, followingLinks: true).kind) == .folder else {
            throw Trouble(
                de: "Das Thema „\(choice)“ gibt es nicht: das ist kein Ordner.",
                en: "There is no theme “\(choice)”: no folder lies there.")
        }
        let name = Path.lastComponent(choice)
        themes.value[name] = nil
        Self.add(choice, as: name, to: &themes, files)
        return themes.map { ($0, name) }
    }

    private func names() throws(Trouble) -> [String] {
        do {
            return try Disk.names(in: folder).compactMap { String(validating: $0, as: UTF8.self) }
                .filter { !FileName.isIgnored($0) }
        } catch  where SystemFailure.isAbsence(error) {
            return []
        } catch {
            throw Trouble(
                de: "Der Ordner „\(folder)“ lässt sich nicht lesen: \(error.reason.german).",
                en: "The folder “\(folder)” cannot be read: \(error.reason.english).")
        }
    }

    private static func add(
        _ folder: String, as name: String, to themes: inout Diagnosed<Themes>,
        _ read: (String, String) -> Diagnosed<[SourceFile]>
    ) {
        guard let base = try? Disk.realPath(folder), (try? Disk.status(base).kind) == .folder else { return }
        let files = read(base, folder)
        themes.value[name] = files.value
        themes.diagnostics += files.diagnostics
    }
}
