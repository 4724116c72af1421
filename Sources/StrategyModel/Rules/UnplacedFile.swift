import Diagnostics

enum UnplacedFile {
    static let rule = Rule(
        "unplaced-file", .error,
        .init(
            de: "Eine Markdown-Datei liegt in keinem Ordner, der sagt, was sie ist; sie würde nirgends erscheinen.",
            en: "A Markdown file lies in no folder that says what it is; it would appear nowhere."))

    static func diagnostic(_ file: SourceFile) -> Diagnostic {
        let folder = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
        let folders = Kind.all.flatMap(\.folders)
        let nearest = Spelling.nearest(to: folder, among: folders)
        let hint = nearest.map {
            Localized(
                de: "Heißt der Ordner „\(folder)“ richtig „\($0)“?",
                en: "Should the folder “\(folder)” be called “\($0)”?")
        }
        return Diagnostic(
            rule, at: Location(path: file.shownPath, range: 0..<0),
            .init(
                de: "Was für ein Inhalt diese Datei ist, sagt ihr Ordner nicht",
                en: "Its folder does not say what kind of content this file is"),
            hint: hint
                ?? .init(
                    de:
                        "Ordner für Inhalte: \(Kind.all.compactMap { $0.folders.dropFirst().first }.joined(separator: ", ")); oder im Kopf der Datei inhaltsart: Kapitel",
                    en:
                        "Folders for content: \(Kind.all.compactMap(\.folders.first).joined(separator: ", ")); or in the front matter kind: chapter"
                ))
    }
}
