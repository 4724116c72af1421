import Diagnostics

enum ListSign {
    static let rule = Rule(
        "list-sign", .notice,
        Localized(
            de: """
                Zeilen beginnen mit `•`, `·` oder `–` wie in einem Textprogramm; so bleiben sie gewöhnlicher Text. Eine \
                Liste beginnt in jeder Zeile mit `-` und einem Leerzeichen.
                """,
            en: """
                Lines begin with `•`, `·` or `–` as in a word processor, so they stay ordinary text. Every line of a list \
                begins with `-` and a space.
                """))

    static func problem(at line: Range<Int>, of source: Source) -> Diagnostic {
        let written = source.string(line)
        let text = Quote.short(String(written.dropFirst()))
        return Diagnostic(
            rule, at: source.location(line),
            Localized(
                de: "„\(Quote.short(written))“ und die nächste Zeile bleiben Text und werden keine Liste",
                en: "“\(Quote.short(written))” and the next line stay text and become no list"),
            hint: Localized(
                de: "Schreiben Sie am Anfang jeder Zeile einen Strich und ein Leerzeichen: - \(text)",
                en: "Begin every line with a hyphen and a space: - \(text)"))
    }

    /// What word processors put before the items of a list; the last one is a bullet only in their own font.
    private static let signs: [StaticString] = ["•", "·", "–", "—", "▪", "●", "◦", "‣", "\u{F0B7}"]

    /// Whether a line begins with such a sign and a blank.
    static func begins(_ line: Range<Int>, of source: Source) -> Bool {
        guard let sign = signs.first(where: { source.has($0, at: line.lowerBound, before: line.upperBound) })
        else { return false }
        let next = line.lowerBound + sign.utf8CodeUnitCount
        return source.has(" ", at: next, before: line.upperBound) || source.has("\t", at: next, before: line.upperBound)
            || source.has("\u{A0}", at: next, before: line.upperBound)
    }
}
