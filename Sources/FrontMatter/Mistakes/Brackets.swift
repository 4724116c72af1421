import Diagnostics

/// `[…]` and `{…}`.
extension Mistake {
    static let bracketRules = [openBracket, misplacedComma, commaBetweenDigits, pairInBrackets]

    static let openBracket = Rule(
        "open-bracket", .error,
        Localized(
            de: "Zu jeder Klammer [ und { gehört die schließende ] oder }.",
            en: "Every bracket [ and { needs its closing ] or }."))
    static let misplacedComma = Rule(
        "misplaced-comma", .error,
        Localized(
            de: "Zwischen zwei Einträgen in Klammern steht genau ein Komma.",
            en: "Exactly one comma stands between two items in brackets."))
    static let commaBetweenDigits = Rule(
        "comma-between-digits", .error,
        Localized(
            de:
                "Ein Komma trennt in Klammern Einträge: [1,5] wären zwei. Eine Zahl mit Komma steht in Anführungszeichen "
                + "oder in einer eigenen Zeile.",
            en: "In brackets a comma separates items: [1,5] would be two. Put a number with a comma in quotes or on a "
                + "line of its own."))
    static let pairInBrackets = Rule(
        "pair-in-brackets", .error,
        Localized(
            de: "In eckigen Klammern stehen nur Werte, in geschweiften nur Angaben der Form „Schlüssel: Wert“.",
            en: "Square brackets hold values only, braces only “key: value”."))

    static func openBracket(at opening: Int, lastLine: Line, _ source: Source) -> Mistake {
        let bracket = source.text(opening..<opening + 1)
        let closing = bracket == "[" ? "]" : "}"
        let end = source.plainEnd(of: lastLine)
        let isOneLine = opening >= lastLine.start
        return Mistake(
            rule: openBracket, range: opening..<opening + 1,
            message: Localized(
                de: "Die Klammer \(bracket) wird nicht geschlossen", en: "The bracket \(bracket) is not closed"),
            hint: isOneLine
                ? .write(source.corrected(lastLine, replacing: end..<lastLine.end, with: closing))
                : Localized(
                    de: "Setzen Sie hinter den letzten Eintrag die Klammer \(closing)",
                    en: "Put the bracket \(closing) behind the last item"))
    }

    static func wrongBracket(at position: Int, _ source: Source) -> Mistake {
        let found = source.text(position..<position + 1)
        let wanted = found == "]" ? "}" : "]"
        return Mistake(
            rule: openBracket, range: position..<position + 1,
            message: Localized(
                de: "Hier schließt \(found), geöffnet ist aber die andere Art Klammer",
                en: "\(found) closes here, but the other kind of bracket is open"),
            hint: Localized(de: "Schreiben Sie \(wanted) statt \(found)", en: "Write \(wanted) instead of \(found)"))
    }

    static func misplacedComma(at comma: Int) -> Mistake {
        Mistake(
            rule: misplacedComma, range: comma..<comma + 1,
            message: Localized(
                de: "Vor diesem Komma steht kein Eintrag", en: "No item stands before this comma"),
            hint: Localized(de: "Löschen Sie das Komma", en: "Delete the comma"))
    }

    static func missingComma(at position: Int, in line: Line, _ source: Source) -> Mistake {
        let start = source.trimmingBlanks(line.content..<position).upperBound
        let rest = source.excerpt(source.trimmingBlanks(position..<line.end))
        return Mistake(
            rule: misplacedComma, range: position..<position + 1,
            message: Localized(
                de: "Vor „\(rest)“ fehlt ein Komma", en: "A comma is missing before “\(rest)”"),
            hint: start > line.content
                ? .write(source.corrected(line, replacing: start..<position, with: ", "))
                : Localized(
                    de: "Setzen Sie ein Komma hinter die Zeile darüber", en: "Put a comma behind the line above"))
    }

    static func commaBetweenDigits(at comma: Int, _ source: Source) -> Mistake {
        let number = source.numberAround(comma)
        let text = source.excerpt(number)
        return Mistake(
            rule: commaBetweenDigits, range: comma..<comma + 1,
            message: Localized(
                de: "Das Komma in „\(text)“ trennt in Klammern zwei Einträge",
                en: "Within brackets the comma in “\(text)” separates two items"),
            hint: Localized(
                de:
                    "Ist es eine Zahl, schreiben Sie \"\(text)\" in Anführungszeichen oder in eine eigene Zeile ohne Klammern; "
                    + "sind es zwei Einträge, setzen Sie ein Leerzeichen hinter das Komma",
                en: "If it is one number, write \"\(text)\" in quotes or on a line of its own without brackets; "
                    + "if these are two items, put a space behind the comma"))
    }

    static func pairInList(at colon: Int) -> Mistake {
        Mistake(
            rule: pairInBrackets, range: colon..<colon + 1,
            message: Localized(
                de: "In eckigen Klammern steht ein Doppelpunkt, sie enthalten aber nur Werte",
                en: "A colon stands in square brackets, but they hold only values"),
            hint: Localized(
                de:
                    "Setzen Sie den Eintrag in Anführungszeichen, oder schreiben Sie die Liste mit „- “ in eigenen Zeilen",
                en: "Put the item in quotes, or write the list with “- ” on lines of its own"))
    }

    static func colonInFlowValue(at colon: Int) -> Mistake {
        Mistake(
            rule: pairInBrackets, range: colon..<colon + 1,
            message: Localized(
                de: "In geschweiften Klammern steht ein zweiter Doppelpunkt, bevor ein Komma kommt",
                en: "A second colon stands in braces before a comma comes"),
            hint: Localized(
                de: "Trennen Sie die Angaben durch ein Komma, oder setzen Sie den Wert in Anführungszeichen",
                en: "Separate the entries by a comma, or put the value in quotes"))
    }

    static func notAFlowPair(_ range: Range<Int>, _ source: Source) -> Mistake {
        let text = source.excerpt(range)
        return Mistake(
            rule: pairInBrackets, range: range,
            message: Localized(
                de: "„\(text)“ ist in geschweiften Klammern keine Angabe der Form „Schlüssel: Wert“",
                en: "“\(text)” in braces is not of the form “key: value”"),
            hint: Localized(
                de: "Schreiben Sie eine Liste in eckigen Klammern: [\(text)]",
                en: "Write a list in square brackets: [\(text)]"))
    }
}

extension Source {
    /// Behind the last character before a comment.
    fileprivate func plainEnd(of line: Line) -> Int {
        var hash = line.content
        while hash < line.end, !(self[hash] == UInt8(ascii: "#") && hash > line.content && self[hash - 1].isBlank) {
            hash += 1
        }
        return trimmingBlanks(line.content..<hash).upperBound
    }

    fileprivate func numberAround(_ comma: Int) -> Range<Int> {
        var start = comma
        while start > 0, self[start - 1].isDigit { start -= 1 }
        var end = comma + 1
        while self[end].isDigit { end += 1 }
        return start..<end
    }
}
