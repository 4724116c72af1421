import Diagnostics

enum NoAddress {
    static let rule = Rule(
        "no-address", .error,
        .init(
            de:
                "Aus dem Dateinamen lässt sich keine Adresse bilden, weil er keine lateinischen Buchstaben oder Ziffern hat.",
            en: "The file name makes no address, because it has no Latin letters or digits."))

    static func diagnostic(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            rule, at: Location(path: file.shownPath, range: 0..<0),
            .init(de: "Aus diesem Dateinamen lässt sich keine Adresse bilden", en: "This file name makes no address"),
            hint: .init(
                de: "Benennen Sie die Datei um, zum Beispiel neue-bruecke.md, oder ergänzen Sie id: im Kopf",
                en: "Rename the file, for example new-bridge.md, or add id: to its front matter"))
    }
}
