import Diagnostics

enum MissingField {
    static let rule = Rule(
        "missing-field", .error,
        .init(
            de: "Eine Angabe fehlt, ohne die der Inhalt keinen Namen hat.",
            en: "A field is missing without which the content has no name."))

    static func message(_ key: String) -> Localized {
        .init(de: "Die Angabe „\(key)“ fehlt", en: "The field “\(key)” is missing")
    }

    /// For a file without front matter.
    static func wholeHint(_ key: String) -> Localized {
        .init(
            de: "Beginnen Sie die Datei mit drei Zeilen: --- / \(key): … / ---",
            en: "Begin the file with three lines: --- / \(key): … / ---")
    }

    static func hint(_ key: String) -> Localized {
        .init(de: "Ergänzen Sie im Kopf der Datei: \(key): …", en: "Add to the front matter: \(key): …")
    }
}
