import Diagnostics

/// Values outside of brackets.
extension Mistake {
    static let valueRules = [unquotedColon, listInLine, blockText, commentInValue, commentAsValue]

    static let unquotedColon = Rule(
        "unquoted-colon", .error,
        Localized(
            de: "Enthält ein Text einen Doppelpunkt mit Leerzeichen dahinter, steht er in Anführungszeichen.",
            en: "A text that contains a colon followed by a space is put in quotes."))
    static let listInLine = Rule(
        "list-in-line", .error,
        Localized(
            de: "Eine Liste mit „- “ beginnt in der Zeile unter ihrem Schlüssel.",
            en: "A list of “- ” begins on the line below its key."))
    static let blockText = Rule(
        "block-text", .error,
        Localized(
            de: "Hinter | und > steht in derselben Zeile nichts; der Text folgt eingerückt darunter.",
            en: "Nothing stands behind | and > on the same line; the text follows below, indented."))
    static let commentInValue = Rule(
        "comment-in-value", .warning,
        Localized(
            de:
                "Ab einem # hinter einem Leerzeichen ist der Rest der Zeile ein Kommentar. Gehört es zum Wert, steht der "
                + "Wert in Anführungszeichen; ein Kommentar beginnt mit „# “.",
            en: "From a # behind a space on, the line is a comment. If it belongs to the value, put that in quotes; "
                + "begin a comment with “# ”."))

    static let commentAsValue = Rule(
        "comment-as-value", .error,
        Localized(
            de: "Ein Wert, der mit # beginnt, wie eine Farbe, steht in Anführungszeichen; sonst gilt er als Kommentar.",
            en: "A value that begins with #, like a colour, is put in quotes; otherwise it is a comment."))

    static func unquotedColon(at colon: Int, value: Range<Int>?, in line: Line, _ source: Source) -> Mistake {
        let shown = value ?? source.trimmingBlanks(line.content..<line.end)
        return Mistake(
            rule: unquotedColon, range: colon..<colon + 1,
            message: Localized(
                de:
                    "Der Wert „\(source.excerpt(shown))“ enthält einen Doppelpunkt, steht aber nicht in Anführungszeichen",
                en: "The value “\(source.excerpt(shown))” contains a colon but is not in quotes"),
            hint: value.map { .write(source.corrected(line, replacing: $0, with: source.quoted($0))) }
                ?? Localized(
                    de: "Setzen Sie den ganzen Text in Anführungszeichen", en: "Put the whole text in quotes"))
    }

    static func listInLine(at dash: Int, in line: Line, _ source: Source) -> Mistake {
        let rest = source.trimmingBlanks(dash..<line.end)
        if rest.count == 1 {
            return Mistake(
                rule: listInLine, range: rest,
                message: Localized(
                    de: "Ein Strich „-“ für sich gilt als Listeneintrag und kann nicht hinter einem Schlüssel stehen",
                    en: "A dash “-” by itself is a list item and cannot follow a key"),
                hint: .write(source.corrected(line, replacing: rest, with: "\"-\"")))
        }
        let quoted = source.corrected(line, replacing: rest, with: source.quoted(rest))
        return Mistake(
            rule: listInLine, range: dash..<dash + 1,
            message: Localized(
                de: "Der Listeneintrag „\(source.excerpt(rest))“ steht in der Zeile seines Schlüssels",
                en: "The list item “\(source.excerpt(rest))” stands on the line of its key"),
            hint: Localized(
                de:
                    "Setzen Sie „\(source.excerpt(rest))“ in eine eigene Zeile darunter – oder, wenn es keine Liste ist, "
                    + "in Anführungszeichen: \(quoted)",
                en:
                    "Put “\(source.excerpt(rest))” on a line of its own below – or, if it is no list, in quotes: \(quoted)"
            ))
    }

    static func textBehindBlockSign(at sign: Int, in line: Line, _ source: Source) -> Mistake {
        let rest = source.trimmingBlanks(sign..<line.end)
        let text = source.skippingBlanks(from: sign + 1, to: rest.upperBound)..<rest.upperBound
        let name = source.text(sign..<sign + 1)
        return Mistake(
            rule: blockText, range: text.isEmpty ? rest : text,
            message: Localized(
                de: "Hinter \(name) steht „\(source.excerpt(text))“; der Text muss in der nächsten Zeile beginnen",
                en: "“\(source.excerpt(text))” follows \(name), but the text must begin on the next line"),
            hint: Localized(
                de:
                    "Setzen Sie „\(source.excerpt(text))“ eingerückt in die nächste Zeile oder den Wert in Anführungszeichen",
                en: "Put “\(source.excerpt(text))” on the next line, indented, or the value in quotes"))
    }

    static func emptyLineTooDeep(at range: Range<Int>) -> Mistake {
        Mistake(
            rule: blockText, range: range,
            message: Localized(
                de: "Diese leere Zeile ist weiter eingerückt als der Text darunter",
                en: "This empty line is indented more than the text below it"),
            hint: Localized(
                de: "Löschen Sie die Leerzeichen der leeren Zeile", en: "Delete the spaces of the empty line"))
    }

    static func commentInValue(at hash: Int, in line: Line, valueStart: Int, _ source: Source) -> Mistake {
        let comment = source.trimmingBlanks(hash..<line.end)
        let value = min(valueStart, hash)..<comment.upperBound
        return Mistake(
            rule: commentInValue, range: comment,
            message: Localized(
                de: "„\(source.excerpt(comment))“ gilt als Kommentar und fehlt im Wert",
                en: "“\(source.excerpt(comment))” is a comment and missing from the value"),
            hint: Localized(
                de: "Schreiben Sie: \(source.corrected(line, replacing: value, with: source.quoted(value))) "
                    + "– oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #",
                en: "Write: \(source.corrected(line, replacing: value, with: source.quoted(value))) "
                    + "– or, if it is a comment, a space behind #"))
    }

    /// `accent: #b00020`
    static func commentAsValue(_ value: Range<Int>, in line: Line, _ source: Source) -> Mistake {
        let right = source.corrected(line, replacing: value, with: source.quoted(value))
        return Mistake(
            rule: commentAsValue, range: value,
            message: Localized(
                de: "Ohne Anführungszeichen gilt „\(source.excerpt(value))“ als Kommentar, und der Wert fehlt",
                en: "Without quotes “\(source.excerpt(value))” is a comment, and the value is missing"),
            hint: Localized(
                de: "Schreiben Sie: \(right) – oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #",
                en: "Write: \(right) – or, if it is a comment, a space behind #"))
    }
}
