package import Diagnostics

package enum MissingSettings {
    static let rule = Rule(
        "missing-settings", .error,
        .init(
            de: "Im Ordner der Inhalte fehlt site.yaml; darin stehen Titel und Sprache der Website.",
            en: "The content folder has no site.yaml; it holds the title and the language of the website."))

    /// `path`: where the file would be, as authors see it.
    package static func diagnostic(_ path: String) -> Diagnostic {
        Diagnostic(
            rule, at: Location(path: path, range: 0..<0), .init(de: "site.yaml fehlt", en: "site.yaml is missing"),
            hint: .init(
                de: "Legen Sie die Datei an, mit einer Zeile: titel: Name der Website",
                en: "Make the file, with one line: title: Name of the website"))
    }
}
