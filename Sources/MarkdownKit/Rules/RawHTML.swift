import Diagnostics

enum RawHTML {
    static let rule = Rule(
        "raw-html", .warning,
        Localized(
            de: """
                HTML im Text wird nicht übernommen. Schreiben Sie es in Markdown; nur `<br>` und Kommentare sind \
                erlaubt.
                """,
            en: "HTML in the text is not taken over. Write it in Markdown; only `<br>` and comments are allowed."))

    /// Inline, the text between the tags stays.
    static func problem(inline range: Range<Int>, of source: Source) -> Diagnostic {
        problem(
            at: range, of: source,
            Localized(
                de: "Der Text dazwischen bleibt stehen; schreiben Sie zum Beispiel **fett**, *kursiv* oder `Code`",
                en: "The text in between stays; write, for example, **bold**, *italic* or `code`"))
    }

    /// A block is lost as a whole. One that holds nothing but comments is meant to be.
    static func problem(inBlock range: Range<Int>, of source: Source) -> Diagnostic? {
        guard let start = firstContent(range, of: source) else { return nil }
        return problem(
            at: tag(at: start, before: range.upperBound, of: source), of: source,
            Localized(
                de: "Alles bis zur nächsten leeren Zeile fehlt auf der Seite; schreiben Sie es in Markdown",
                en: "Everything up to the next empty line is missing on the page; write it in Markdown"))
    }

    private static func problem(at range: Range<Int>, of source: Source, _ hint: Localized) -> Diagnostic {
        let tag = Quote.short(source.string(range))
        return Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "„\(tag)“ ist HTML und wird weggelassen",
                en: "“\(tag)” is HTML and is left out"), hint: hint)
    }

    /// The first byte that is neither blank nor part of a comment.
    private static func firstContent(_ range: Range<Int>, of source: Source) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if source.has("<!--", at: index, before: range.upperBound) {
                index += 4
                while index < range.upperBound, !source.has("-->", at: index, before: range.upperBound) { index += 1 }
                index += 3
            } else if source.bytes[index].isBlank || source.bytes[index] == UInt8(ascii: ">") {
                index += 1
            } else {
                return index
            }
        }
        return nil
    }

    /// From `start` to the end of the tag there, or to the end of the line.
    private static func tag(at start: Int, before end: Int, of source: Source) -> Range<Int> {
        var index = start
        while index < end, !source.bytes[index].isLineEnd {
            if source.bytes[index] == UInt8(ascii: ">") { return start..<index + 1 }
            index += 1
        }
        return start..<index
    }
}

extension RawHTML {
    /// What a piece of inline HTML is.
    struct Tag {
        enum Kind { case opening, closing, alone, lineBreak, comment }

        let kind: Kind

        init(_ text: UnsafeBufferPointer<UInt8>) {
            let name = text.dropFirst().prefix { $0.isLetterOrDigit }
            if text.starts(with: "<!--".utf8) {
                kind = .comment
            } else if text.starts(with: "</".utf8) {
                kind = .closing
            } else if name.count == 2, name.map({ $0 | 0x20 }) == Array("br".utf8) {
                kind = .lineBreak
            } else {
                kind = text.dropLast().last == UInt8(ascii: "/") || name.isEmpty ? .alone : .opening
            }
        }
    }
}
