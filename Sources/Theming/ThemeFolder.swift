package import Diagnostics

/// A theme as it was read: its files by their paths, not yet understood.
package struct ThemeFolder: Sendable, Equatable {
    /// The folder's name below `themes`.
    package let name: String
    package let files: [SourceFile]

    package init(name: String, files: [SourceFile]) {
        self.name = name
        self.files = files
    }

    /// The theme that travels inside the executable.
    package static let builtIn = ThemeFolder(
        name: "default",
        files: EmbeddedFiles.defaultTheme.map { path, text in
            SourceFile(path: path, shownPath: "themes/default/" + path, bytes: Array(text.utf8))
        })

    /// This theme with the files of another in place of its own.
    package func overridden(by other: ThemeFolder) -> ThemeFolder {
        let paths = Set(other.files.map(\.path))
        return ThemeFolder(name: name, files: files.filter { !paths.contains($0.path) } + other.files)
    }

    package func file(at path: String) -> SourceFile? { files.first { $0.path == path } }

    /// The theme that this one is built on, as its `theme.yaml` says; `default` if it says nothing, nil for that itself.
    package var base: (name: String, place: Location?)? {
        let settings = file(at: ThemeSettings.path).map { ThemeSettings.parse($0).value } ?? ThemeSettings()
        return name == "default" && settings.base == "default" ? nil : (settings.base, settings.basePlace)
    }
}
