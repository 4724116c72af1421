import Diagnostics

enum OpenFence {
    static let rule = Rule(
        "open-fence", .warning,
        Localized(
            de: """
                Ein Block zwischen ``` wird nicht geschlossen; alles bis zum Ende der Datei gehört dazu. Schreiben Sie \
                unter seine letzte Zeile noch einmal ```.
                """,
            en: """
                A block between ``` is not closed; everything up to the end of the file belongs to it. Write ``` once more \
                below its last line.
                """))

    /// `fence`: the marks alone. `line`: with what stands behind them.
    static func problem(_ fence: String, at line: Range<Int>, of source: Source) -> Diagnostic {
        let written = Quote.short(source.string(line))
        return Diagnostic(
            rule, at: source.location(line),
            Localized(
                de: "Der Block „\(written)“ wird nicht geschlossen und reicht bis zum Ende der Datei",
                en: "The block “\(written)” is not closed and reaches to the end of the file"),
            hint: Localized(
                de: "Schreiben Sie unter die letzte Zeile des Blocks: \(fence)",
                en: "Write below the last line of the block: \(fence)"))
    }
}
