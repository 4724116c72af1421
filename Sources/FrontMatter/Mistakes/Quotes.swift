import Diagnostics

/// Values in quotes, and what follows a value.
extension Mistake {
    static let quoteRules = [openQuote, textAfterValue, unknownEscape]

    static let openQuote = Rule(
        "open-quote", .error,
        Localized(
            de: "Zu jedem Anführungszeichen am Anfang eines Wertes gehört eines am Ende.",
            en: "A quote at the beginning of a value needs one at its end."))
    static let textAfterValue = Rule(
        "text-after-value", .error,
        Localized(
            de: "Hinter und unter einem Wert in Anführungszeichen oder Klammern folgt kein weiterer Text.",
            en: "No further text follows a value in quotes or brackets, behind it or below."))
    static let unknownEscape = Rule(
        "unknown-escape", .error,
        Localized(
            de:
                "In doppelten Anführungszeichen beginnt ein Rückstrich eine Zeichenfolge wie \\n; für sich steht er als \\\\.",
            en: "In double quotes a backslash begins an escape such as \\n; by itself it is written \\\\."))

    static func openQuote(at opening: Int, in line: Line, inFlow: Bool, _ source: Source) -> Mistake {
        let rest = source.trimmingBlanks(opening..<line.end)
        let text = source.excerpt(opening + 1..<max(rest.upperBound, opening + 1))
        // Between brackets the value ends before the next comma or bracket.
        let end = inFlow ? rest.first { source[$0].isFlowIndicator } ?? rest.upperBound : rest.upperBound
        let quote = source.text(opening..<opening + 1)
        return Mistake(
            rule: openQuote, range: opening..<opening + 1,
            message: Localized(
                de: "Das Anführungszeichen vor „\(text)“ wird nicht geschlossen",
                en: "The quote before “\(text)” is not closed"),
            hint: .write(source.corrected(line, replacing: end..<end, with: quote)))
    }

    /// `line` is nil if the value has several lines, which no hint repeats.
    static func textAfterValue(at range: Range<Int>, valueStart: Int, in line: Line?, _ source: Source) -> Mistake {
        let text = source.excerpt(range)
        let isQuoted = source[valueStart] == UInt8(ascii: "\"") || source[valueStart] == UInt8(ascii: "'")
        let whole = valueStart..<range.upperBound
        let inner =
            isQuoted && source[range.upperBound - 1] == source[valueStart]
            ? valueStart + 1..<range.upperBound - 1 : whole
        let lost = Localized(de: "Löschen Sie „\(text)“", en: "Delete “\(text)”")
        let isPunctuation = range.count == 1 && !source[range.lowerBound].isLetter
        return Mistake(
            rule: textAfterValue, range: range,
            message: isQuoted
                ? Localized(
                    de: "Hinter dem schließenden Anführungszeichen steht noch „\(text)“",
                    en: "“\(text)” follows the closing quote")
                : Localized(
                    de: "Hinter der schließenden Klammer steht noch „\(text)“",
                    en: "“\(text)” follows the closing bracket"),
            hint: isPunctuation
                ? lost
                : line.map { .write(source.corrected($0, replacing: whole, with: source.quoted(inner))) } ?? lost)
    }

    /// An indented line below a value that is complete: in quotes or brackets, or ended by a comment.
    static func textBelowValue(in line: Line, _ source: Source) -> Mistake {
        let range = source.trimmingBlanks(line.content..<line.end)
        let text = source.excerpt(range)
        return Mistake(
            rule: textAfterValue, range: range,
            message: Localized(
                de: "„\(text)“ gehört zu keinem Schlüssel, denn der Wert darüber ist schon zu Ende",
                en: "“\(text)” belongs to no key, as the value above is already complete"),
            hint: Localized(
                de: "Setzen Sie den ganzen Text in ein Paar Anführungszeichen, oder löschen Sie die Zeile",
                en: "Put the whole text in one pair of quotes, or delete the line"))
    }

    static func unknownEscape(at backslash: Int, in line: Line, _ source: Source) -> Mistake {
        let next = source.skippingContinuations(from: backslash + 2)
        let range = backslash..<min(max(next, backslash + 2), line.end)
        return Mistake(
            rule: unknownEscape, range: range,
            message: Localized(
                de: "„\(source.text(range))“ hat in doppelten Anführungszeichen keine Bedeutung",
                en: "“\(source.text(range))” means nothing in double quotes"),
            hint: Localized(
                de:
                    "Verdoppeln Sie den Rückstrich (\\\(source.text(range))) oder setzen Sie den Text in einfache Anführungszeichen '…'",
                en: "Double the backslash (\\\(source.text(range))) or put the text in single quotes '…'"))
    }
}

extension Source {
    /// To the end of the character that the byte before `start` began.
    fileprivate func skippingContinuations(from start: Int) -> Int {
        var at = start
        while self[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }
}
