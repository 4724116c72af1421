import Diagnostics

enum HeadingSpace {
    static let rule = Rule(
        "heading-space", .warning,
        Localized(
            de: "Zwischen `##` und dem Text einer Überschrift fehlt das Leerzeichen; so bleibt sie gewöhnlicher Text.",
            en: "The space between `##` and the text of a heading is missing, so it stays ordinary text."))

    static func problem(at range: Range<Int>, of source: Source) -> Diagnostic {
        let line = source.string(range)
        let marks = String(line.prefix { $0 == "#" })
        let right = marks + " " + Quote.short(String(line.dropFirst(marks.count)))
        return Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "„\(Quote.short(line))“ bleibt Text und wird keine Überschrift",
                en: "“\(Quote.short(line))” stays text and becomes no heading"),
            hint: blank(behind: marks, in: line)
                ?? Localized(de: "Schreiben Sie: \(right)", en: "Write: \(right)"))
    }

    /// A blank that only looks like one: the right line would look the same.
    private static func blank(behind marks: String, in line: String) -> Localized? {
        guard let sign = line.dropFirst(marks.count).unicodeScalars.first, sign.properties.isWhitespace else {
            return nil
        }
        let digits = String(sign.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let isProtected = sign == "\u{A0}" || sign == "\u{202F}"
        let name = isProtected ? "ein geschütztes Leerzeichen" : "ein besonderes Leerzeichen"
        return Localized(
            de: "Hinter \(marks) steht \(name) (\(code)); ersetzen Sie es durch ein gewöhnliches",
            en:
                "Behind \(marks) stands a \(isProtected ? "no-break" : "special") space (\(code)); replace it with an ordinary one"
        )
    }

    /// Two to six `#` and a letter: one alone may be a hashtag.
    static func isHeading(_ line: Range<Int>, of source: Source) -> Bool {
        let marks = source.bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
        guard (2...6).contains(marks), marks < line.count else { return false }
        let next = source.bytes[line.lowerBound + marks]
        return next.isLetterOrDigit && next > UInt8(ascii: "9") || next >= 0x80
    }
}
