import Diagnostics

enum NotUTF8 {
    static let rule = Rule(
        "not-utf8", .error,
        .init(
            de: "Die Datei ist nicht in UTF-8 gespeichert; Umlaute würden falsch erscheinen.",
            en: "The file is not saved as UTF-8; umlauts would come out wrong."))

    /// At the first byte that is no UTF-8.
    static func check(_ file: SourceFile) -> Diagnostic? {
        guard let offset = firstInvalidByte(file.bytes) else { return nil }
        return Diagnostic(
            rule, at: Location(path: file.shownPath, range: offset..<(offset + 1)),
            .init(de: "Die Datei ist nicht in UTF-8 gespeichert", en: "The file is not saved as UTF-8"),
            hint: .init(
                de: "Speichern Sie sie im Editor mit der Zeichenkodierung UTF-8",
                en: "Save it in the editor with the encoding UTF-8"))
    }

    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }
}
