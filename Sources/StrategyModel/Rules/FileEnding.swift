import Diagnostics

enum FileEnding {
    static let rule = Rule(
        "file-ending", .error,
        .init(
            de: "Eine Datei soll wohl ein Inhalt sein, endet aber nicht auf .md und würde nicht gelesen.",
            en: "A file is probably meant as content, but does not end in .md and would not be read."))

    static func check(_ tree: SourceTree) -> [Diagnostic] {
        let paths = tree.files.map { ($0.path, $0.shownPath) } + tree.assets.map { ($0.path, $0.shownPath) }
        return paths.compactMap { path, shown in ending(of: path).map { diagnostic($0, path, shown) } }
    }

    /// The ending in place of `.md`, if the file lies where contents do.
    static func ending(of path: String) -> String? {
        if path.utf8.suffix(3).elementsEqual(".md".utf8) { return nil }
        guard let ending = [".MD", ".Md", ".mD", ".markdown", ".mdown", ".md.txt"].first(where: path.hasSuffix),
            !path.hasPrefix("static/"),
            path.split(separator: "/").dropLast().contains(where: { Kind.inFolder(String($0)) != nil })
        else { return nil }
        return ending
    }

    private static func diagnostic(_ ending: String, _ path: String, _ shown: String) -> Diagnostic {
        let name = path.split(separator: "/").last.map { String($0.dropLast(ending.count)) } ?? ""
        return Diagnostic(
            rule, at: Location(path: shown, range: 0..<0),
            .init(
                de: "Die Datei endet auf \(ending) und wird nicht gelesen",
                en: "The file ends in \(ending) and is not read"),
            hint: .init(de: "Benennen Sie sie um in \(name).md", en: "Rename it to \(name).md"))
    }
}
