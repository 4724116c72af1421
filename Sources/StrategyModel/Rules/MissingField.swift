import Diagnostics

enum MissingField {
    static let rule = Rule(
        "missing-field", .error,
        .init(
            de: "Eine Angabe fehlt, ohne die der Inhalt keinen Namen hat.",
            en: "A field is missing without which the content has no name."))

    static func message(_ german: String, _ english: String) -> Localized {
        .init(de: "Die Angabe „\(german)“ fehlt", en: "The field “\(english)” is missing")
    }

    /// For a file without front matter.
    static func wholeHint(_ row: FieldRow) -> Localized {
        .init(
            de: "Beginnen Sie die Datei mit drei Zeilen: --- / \(row.german): … / ---",
            en: "Begin the file with three lines: --- / \(row.key): … / ---")
    }

    static func hint(_ row: FieldRow) -> Localized {
        .init(de: "Ergänzen Sie im Kopf der Datei: \(row.german): …", en: "Add to the front matter: \(row.key): …")
    }
}
