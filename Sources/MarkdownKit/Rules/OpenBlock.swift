import Diagnostics

enum OpenBlock {
    static let rule = Rule(
        "open-block", .error,
        Localized(
            de: """
                Ein Block ```fahrplan wird nicht geschlossen, und der Text darunter gehört zu ihm. Schreiben Sie unter \
                seine letzte Zeile noch einmal ```.
                """,
            en: """
                A block ```fahrplan is not closed, and the text below belongs to it. Write ``` once more below its last \
                line.
                """))

    /// `fence`: the marks alone. `text`: the line that cannot belong to the block.
    static func problem(_ fence: String, before text: String, at line: Range<Int>, of source: Source) -> Diagnostic {
        let (block, text) = (Quote.short(source.string(line)), Quote.short(text))
        return Diagnostic(
            rule, at: source.location(line),
            Localized(
                de: "Der Block „\(block)“ wird vor „\(text)“ nicht geschlossen",
                en: "The block “\(block)” is not closed before “\(text)”"),
            hint: Localized(
                de: "Schreiben Sie unter die letzte Zeile des Blocks: \(fence)",
                en: "Write below the last line of the block: \(fence)"))
    }

    /// A heading, a table, a list, a further block; or a sentence behind an empty line: what is asked for begins with a
    /// small letter.
    static func isText(_ line: String, behindEmptyLine: Bool) -> Bool {
        guard let first = line.first else { return false }
        if "#|>*+-`~<![".contains(first) { return true }
        return behindEmptyLine && first.isUppercase && line.split(separator: " ").count > 2
    }
}
