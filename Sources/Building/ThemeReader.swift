package import Diagnostics

/// Reads themes: every file of each folder in `themes`, so that one may extend another.
package struct ThemeReader {
    /// By name of the theme; paths are relative to the theme's folder.
    package typealias Themes = [String: [SourceFile]]

    /// The folder that holds the themes of a site; need not exist.
    let folder: String

    package init(_ folder: String) { self.folder = folder }

    /// The themes of the site beside its content: `themes` in the folder that holds `content`.
    package init(besideContent content: String) {
        let parent = Path.parent(Path.withoutTrailingSlash(content))
        self.init(content == "." ? "../themes" : Path.joined(parent, "themes"))
    }

    /// `choice` is a name, or the path of a folder that may lie anywhere; then its last component is the name.
    package func read(choice: String?) throws(Trouble) -> Diagnosed<(themes: Themes, chosen: String?)> {
        var themes = try names().reduce(into: Diagnosed(Themes())) { themes, name in
            Self.add(Path.joined(folder, name), as: name, to: &themes)
        }
        guard let choice = choice.map(Path.withoutTrailingSlash) else { return themes.map { ($0, nil) } }
        if !choice.contains("/") { return themes.map { ($0, choice) } }
        guard (try? Disk.status(choice, followingLinks: true).kind) == .folder else {
            throw Trouble(
                de: "Den Theme-Ordner „\(choice)“ gibt es nicht.", en: "There is no theme folder “\(choice)”.")
        }
        let name = Path.lastComponent(choice)
        themes.value[name] = nil
        Self.add(choice, as: name, to: &themes)
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

    private static func add(_ folder: String, as name: String, to themes: inout Diagnosed<Themes>) {
        guard let base = try? Disk.realPath(folder), (try? Disk.status(base).kind) == .folder else { return }
        let walk = FolderWalk(base, shownAs: folder)
        let files = ContentReader.read(walk.files)
        themes.value[name] = files.value
        themes.diagnostics += walk.diagnostics + files.diagnostics
    }
}
