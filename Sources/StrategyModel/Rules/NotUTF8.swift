import Diagnostics

enum NotUTF8 {
    static let rule = Rule(
        "not-utf8", .error,
        .init(
            de: "Die Datei ist nicht in UTF-8 gespeichert; Umlaute würden falsch erscheinen.",
            en: "The file is not saved as UTF-8; umlauts would come out wrong."))

    /// At the first byte that is no UTF-8.
    static func check(_ file: SourceFile) -> Diagnostic? {
        guard let offset = file.bytes.withUnsafeBufferPointer(\.firstInvalidUTF8) else { return nil }
        return Diagnostic(
            rule, at: Location(path: file.shownPath, range: offset..<(offset + 1)),
            .init(de: "Die Datei ist nicht in UTF-8 gespeichert", en: "The file is not saved as UTF-8"),
            hint: .init(
                de: "Speichern Sie sie im Editor mit der Zeichenkodierung UTF-8",
                en: "Save it in the editor with the encoding UTF-8"))
    }
}
