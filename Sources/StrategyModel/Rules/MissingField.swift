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

    /// `isFileBare`: it has no front matter.
    static func hint(_ key: String, in file: SourceFile, isFileBare: Bool) -> Localized {
        // A file that is data as a whole has no front matter: lines of dashes would make it two.
        if [".yaml", ".yml"].contains(where: file.path.hasSuffix) {
            return .init(de: "Schreiben Sie in die Datei: \(key): …", en: "Write into the file: \(key): …")
        }
        return isFileBare
            ? .init(
                de: "Beginnen Sie die Datei mit drei Zeilen: --- / \(key): … / ---",
                en: "Begin the file with three lines: --- / \(key): … / ---")
            : .init(de: "Ergänzen Sie im Kopf der Datei: \(key): …", en: "Add to the front matter: \(key): …")
    }
}
