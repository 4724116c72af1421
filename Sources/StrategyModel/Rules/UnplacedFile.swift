package import Diagnostics

package enum UnplacedFile {
    static let rule = Rule(
        "unplaced-file", .error,
        .init(
            de: "Eine Markdown-Datei liegt in keinem Ordner, der sagt, was sie ist; sie würde nirgends erscheinen.",
            en: "A Markdown file lies in no folder that says what it is; it would appear nowhere."))

    /// A folder with the wrong name is one mistake, however many files it holds.
    package static func oncePerFolder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Substring> = []
        return diagnostics.filter { diagnostic in
            guard diagnostic.rule == rule, let slash = diagnostic.location.path.lastIndex(of: "/") else { return true }
            return seen.insert(diagnostic.location.path[..<slash]).inserted
        }
    }

    /// `language`: of the site, for nothing is known of the file.
    static func diagnostic(_ file: SourceFile, _ language: Language) -> Diagnostic {
        let parts = file.path.split(separator: "/").map(String.init)
        let folder = parts.dropLast().last ?? ""
        let folders = Kind.all.flatMap(\.folders) + ["strategie.md", "strategy.md"]
        let name = [folder, parts.last ?? ""].first { Spelling.nearest(to: $0, among: folders) != nil } ?? folder
        let hint = Spelling.nearest(to: name, among: folders).map {
            Localized(de: "Heißt „\(name)“ richtig „\($0)“?", en: "Should “\(name)” be called “\($0)”?")
        }
        return Diagnostic(
            rule, at: Location(path: file.shownPath, range: 0..<0),
            .init(
                de: "Was für ein Inhalt diese Datei ist, sagt ihr Ordner nicht",
                en: "Its folder does not say what kind of content this file is"),
            hint: hint ?? places(language))
    }

    private static func places(_ language: Language) -> Localized {
        let names = Kind.all.compactMap { language == .german ? $0.folders.dropFirst().first : $0.folders.first }
        let (folders, key) = (
            names.joined(separator: ", "), language == .german ? "inhaltsart: Kapitel" : "kind: chapter"
        )
        return .init(
            de: "Ordner für Inhalte: \(folders); oder im Kopf der Datei \(key)",
            en: "Folders for content: \(folders); or in the front matter \(key)")
    }
}
