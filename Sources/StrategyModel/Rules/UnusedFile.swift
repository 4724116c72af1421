import Diagnostics

enum UnusedFile {
    static let rule = Rule(
        "unused-file", .notice,
        .init(
            de:
                "Ein Bild oder Dokument liegt bei den Inhalten, aber kein Inhalt nennt es; es wird nicht veröffentlicht.",
            en: "A picture or document lies among the contents but none names it; it is not published."))

    static func check(used: Set<Asset>, _ tree: SourceTree) -> [Diagnostic] {
        tree.assets.filter {
            !used.contains($0) && !$0.path.hasPrefix("static/") && FileEnding.ending(of: $0.path) == nil
        }.map { asset in
            Diagnostic(
                rule, at: Location(path: asset.shownPath, range: 0..<0),
                .init(de: "Kein Inhalt nennt diese Datei", en: "No content names this file"),
                hint: .init(
                    de: "Verlinken Sie sie, legen Sie sie nach static/, oder löschen Sie sie",
                    en: "Link to it, move it to static/, or delete it"))
        }
    }
}
