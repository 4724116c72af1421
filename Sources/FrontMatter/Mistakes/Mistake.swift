import Diagnostics

/// What was found wrong, before it is known in which file. The extensions say it, one family of rules each.
struct Mistake {
    let rule: Rule
    let range: Range<Int>
    let message: Localized
    let hint: Localized

    static let rules: [Rule] =
        markerRules + keyRules + indentationRules + valueRules + quoteRules + bracketRules + foreignRules
}

extension Localized {
    /// The usual hint: the line as it should be.
    static func write(_ line: String) -> Localized {
        Localized(de: "Schreiben Sie: \(line)", en: "Write: \(line)")
    }
}

/// How messages show pieces of the source.
extension Source {
    /// Short enough for the middle of a sentence.
    func excerpt(_ range: Range<Int>, atMost limit: Int = 40) -> String {
        // Cut before decoding: a line may be as long as the file. No character that matters here has more bytes.
        let cut = text(range.lowerBound..<min(range.upperBound, range.lowerBound + limit * 8))
        let line = cut.contains(where: \.isNewline) ? String(cut.map { $0.isNewline ? " " : $0 }) : cut
        return line.count > limit ? line.prefix(limit - 1) + "…" : line
    }

    func excerpt(_ line: Line) -> String { excerpt(trimmingBlanks(line.content..<line.end)) }

    /// The line without its indentation, with other words at one place.
    func corrected(_ line: Line, replacing range: Range<Int>, with words: String) -> String {
        let rest = trimmingBlanks(range.upperBound..<max(line.end, range.upperBound))
        return excerpt(line.content..<max(range.lowerBound, line.content), atMost: 100) + words
            + excerpt(rest, atMost: 100)
    }

    /// The text of a value in the quotes that need the fewest changes.
    func quoted(_ range: Range<Int>) -> String {
        let words = excerpt(range, atMost: 100)
        if !words.contains("\""), !words.contains("\\") { return "\"" + words + "\"" }
        return "'" + words.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
