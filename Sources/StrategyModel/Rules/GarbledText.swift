import Diagnostics

enum GarbledText {
    static let rule = Rule(
        "garbled-text", .warning,
        .init(
            de: "Aus Umlauten sind beim Speichern oder Kopieren zwei Zeichen geworden, aus ä etwa Ã¤.",
            en: "Umlauts became two characters when they were saved or copied: ä, for example, became Ã¤."))

    /// What becomes of UTF-8 that a program takes for Windows-1252 or ISO 8859-1 and saves as UTF-8 again.
    private static let umlauts = [
        ("Ã¤", "ä"), ("Ã¶", "ö"), ("Ã¼", "ü"), ("ÃŸ", "ß"), ("Ã\u{9F}", "ß"), ("Ã„", "Ä"), ("Ã\u{84}", "Ä"),
        ("Ã–", "Ö"), ("Ã\u{96}", "Ö"), ("Ãœ", "Ü"), ("Ã\u{9C}", "Ü"), ("Ã©", "é"),
    ]

    /// The first word: where there is one, there are many, and one thing is wrong with all of them.
    static func check(_ file: SourceFile) -> Diagnostic? {
        guard let range = file.bytes.withUnsafeBufferPointer(firstWord) else { return nil }
        let word = String(decoding: file.bytes[range], as: UTF8.self)
        let right = umlauts.reduce(word) { $0.replacing($1.0, with: $1.1) }
        return Diagnostic(
            rule, at: Location(path: file.shownPath, range: range),
            .init(de: "Die Umlaute in „\(word)“ sind zerstört", en: "The umlauts in “\(word)” are garbled"),
            hint: .init(
                de:
                    "Gemeint ist wohl „\(right)“. Öffnen Sie die Datei noch einmal mit der Zeichenkodierung UTF-8, oder ersetzen Sie in ihr alle solchen Zeichen",
                en:
                    "Perhaps “\(right)” is meant. Open the file once more with the encoding UTF-8, or replace all such characters in it"
            ))
    }

    private static func firstWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var rest = bytes.indices
        // The second byte of Ã: its first one is that of every umlaut, too.
        while let at = bytes.place(of: 0x83, in: rest) {
            if at > 0, bytes[at - 1] == 0xC3, isUmlaut(bytes[(at - 1)...]) { return word(around: at, in: bytes) }
            rest = at + 1..<bytes.count
        }
        return nil
    }

    private static func isUmlaut(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        umlauts.contains { bytes.starts(with: $0.0.utf8) }
    }

    /// As far as its letters reach, as far as one byte tells.
    private static func word(around place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
        let start = bytes[..<place].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0
        return start..<(bytes[place...].firstIndex { !isLetter($0) } ?? bytes.count)
    }
}
