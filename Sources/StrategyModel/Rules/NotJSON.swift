import Diagnostics

enum NotJSON {
    static let rule = Rule(
        "not-json", .error,
        .init(
            de: "Die Datei mit den Gemeindegrenzen ist kein gültiges JSON.",
            en: "The file with the boundaries of the municipalities is no valid JSON."))

    static func diagnostic(_ failure: JSONReader.Failure, _ file: SourceFile) -> Diagnostic {
        let offset = failure.offset
        return Diagnostic(
            rule, at: Location(path: file.shownPath, range: offset..<min(offset + 1, file.bytes.count)),
            .init(
                de: "Kein gültiges JSON: Hier wird erwartet: \(failure.expected.german)",
                en: "No valid JSON: what is expected here is \(failure.expected.english)"),
            hint: .init(
                de: "Exportieren Sie die Datei noch einmal aus dem Geoinformationssystem",
                en: "Export the file once more from the geographic information system"))
    }
}
