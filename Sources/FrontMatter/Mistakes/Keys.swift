import Diagnostics

/// Lines that should be `key: value`.
extension Mistake {
    static let keyRules = [notAPair, missingSpace, duplicateKey, mixedListAndKeys, complexKey]

    static let notAPair = Rule(
        "not-a-pair", .error,
        Localized(
            de: "Jede Angabe hat die Form „Schlüssel: Wert“.", en: "Front matter is made of lines “key: value”."))
    static let missingSpace = Rule(
        "missing-space", .error,
        Localized(
            de: "Hinter dem Doppelpunkt eines Schlüssels und hinter dem Strich einer Liste steht ein Leerzeichen.",
            en: "The colon behind a key and the dash of a list item are followed by a space."))
    static let duplicateKey = Rule(
        "duplicate-key", .error,
        Localized(
            de: "Ein Schlüssel steht nur einmal da; mehrere Werte bilden eine Liste.",
            en: "A key stands only once; several values make a list."))
    static let mixedListAndKeys = Rule(
        "mixed-list-and-keys", .error,
        Localized(
            de: "Unter einem Schlüssel stehen entweder Einträge einer Liste, jeder mit „- “ am Anfang, oder weitere "
                + "Schlüssel.",
            en: "Below a key stand either list items, each beginning with “- ”, or further keys, not both."))
    static let complexKey = Rule(
        "complex-key", .error,
        Localized(
            de:
                "Ein Schlüssel ist ein kurzer Text in einer Zeile; „? “, Listen und Klammern sind als Schlüssel nicht erlaubt.",
            en: "A key is a short text on one line; “? ”, lists and brackets cannot be keys."))

    static func notAPair(_ range: Range<Int>, _ source: Source) -> Mistake {
        let text = source.excerpt(range)
        return Mistake(
            rule: notAPair, range: range,
            message: Localized(
                de: "„\(text)“ ist keine Angabe der Form „Schlüssel: Wert“",
                en: "“\(text)” is not of the form “key: value”"),
            hint: pairHint(range, source))
    }

    /// `titel = Foo` and `titel Foo` lack only the colon; anything else may as well belong to the text above.
    static func pairHint(_ range: Range<Int>, _ source: Source) -> Localized {
        let word = range.lowerBound..<source.wordEnd(from: range.lowerBound, to: range.upperBound)
        let key = source.excerpt(word)
        let sign = source.wrongSign(from: range.lowerBound, to: range.upperBound)
        if sign != nil || source.isKeyLike(word) {
            let rest = source.skippingBlanks(from: sign?.upperBound ?? word.upperBound, to: range.upperBound)
            let value = source.excerpt(rest..<range.upperBound, atMost: 100)
            return .write(value.isEmpty ? "\(key):" : "\(key): \(value)")
        }
        return Localized(
            de: "Setzen Sie einen Schlüssel davor, zum Beispiel „titel: …“, oder rücken Sie die Zeile ein, "
                + "wenn sie zum Text darüber gehört",
            en: "Put a key before it, such as “title: …”, or indent the line if it belongs to the text above")
    }

    /// `titel Studienfahrt: x`
    static func missingColon(behind word: Range<Int>, in line: Line, _ source: Source) -> Mistake {
        let key = source.excerpt(word)
        let value = source.skippingBlanks(from: word.upperBound, to: line.end)..<line.end
        let right = key + ": " + source.quoted(source.trimmingBlanks(value))
        return Mistake(
            rule: notAPair, range: word,
            message: Localized(
                de: "Hinter dem Schlüssel „\(key)“ fehlt der Doppelpunkt",
                en: "The colon behind the key “\(key)” is missing"),
            hint: .write(source.corrected(line, replacing: word.lowerBound..<line.end, with: right)))
    }

    /// `// Kommentar`
    static func foreignComment(_ words: Range<Int>, in line: Line, _ source: Source) -> Mistake {
        Mistake(
            rule: notAPair, range: source.trimmingBlanks(line.content..<line.end),
            message: Localized(
                de: "„\(source.excerpt(line))“ ist kein Kommentar: Kommentare beginnen hier mit #",
                en: "“\(source.excerpt(line))” is no comment: comments begin with # here"),
            hint: .write("# " + source.excerpt(words, atMost: 100)))
    }

    static func listInsteadOfKeys(at range: Range<Int>) -> Mistake {
        Mistake(
            rule: notAPair, range: range,
            message: Localized(
                de: "Die Angaben beginnen mit einer Liste statt mit einem Schlüssel",
                en: "The front matter begins with a list instead of a key"),
            hint: Localized(
                de: "Setzen Sie den Schlüssel der Liste davor, zum Beispiel „kommunen:“",
                en: "Put the key of the list before it, such as “municipalities:”"))
    }

    static func missingSpaceAfterColon(at colon: Int, keyStart: Int, in line: Line, _ source: Source) -> Mistake {
        let key = source.excerpt(keyStart..<colon + 1)
        return Mistake(
            rule: missingSpace, range: colon..<colon + 1,
            message: Localized(
                de: "Hinter dem Doppelpunkt von „\(key)“ fehlt ein Leerzeichen",
                en: "A space is missing after the colon of “\(key)”"),
            hint: .write(source.corrected(line, replacing: colon..<colon + 1, with: ": ")))
    }

    static func missingSpaceAfterDash(at dash: Int, in line: Line, _ source: Source) -> Mistake {
        Mistake(
            rule: missingSpace, range: dash..<dash + 1,
            message: Localized(
                de: "Hinter dem Strich von „\(source.excerpt(line))“ fehlt ein Leerzeichen",
                en: "A space is missing after the dash of “\(source.excerpt(line))”"),
            hint: .write(source.corrected(line, replacing: dash..<dash + 1, with: "- ")))
    }

    static func duplicateKey(_ key: String, at range: Range<Int>, firstLine: Int) -> Mistake {
        Mistake(
            rule: duplicateKey, range: range,
            message: Localized(
                de: "Der Schlüssel „\(key)“ steht schon in Zeile \(firstLine)",
                en: "The key “\(key)” already stands in line \(firstLine)"),
            hint: Localized(
                de: "Löschen Sie eine der beiden Angaben oder fassen Sie beide zusammen",
                en: "Delete one of the two or merge them"))
    }

    static func itemAmongKeys(at range: Range<Int>, in line: Line, _ source: Source) -> Mistake {
        Mistake(
            rule: mixedListAndKeys, range: range,
            message: Localized(
                de: "„\(source.excerpt(line))“ ist ein Listeneintrag, an dieser Stelle stehen aber Schlüssel",
                en: "“\(source.excerpt(line))” is a list item, but keys stand here"),
            hint: Localized(
                de: "Setzen Sie eine Zeile mit dem Schlüssel der Liste davor, hinter dem Doppelpunkt leer, "
                    + "zum Beispiel „kommunen:“",
                en: "Put a line with the key of the list before it, empty behind the colon, such as “municipalities:”"))
    }

    /// `titel: …` where a new item of a list begins.
    static func missingDash(in line: Line, _ source: Source) -> Mistake {
        betweenItems(
            line, source,
            Localized(
                de: "Vor „\(source.excerpt(line))“ fehlt „- “, mit dem ein Eintrag der Liste beginnt",
                en: "“- ”, which begins an item of the list, is missing before “\(source.excerpt(line))”"))
    }

    /// `- status: x` among keys.
    static func keyBehindDash(at dash: Range<Int>, in line: Line, key: Int, _ source: Source) -> Mistake {
        Mistake(
            rule: mixedListAndKeys, range: dash,
            message: Localized(
                de: "Vor dem Schlüssel in „\(source.excerpt(line))“ steht ein Strich, als wäre er ein Listeneintrag",
                en: "A dash stands before the key in “\(source.excerpt(line))”, as if it were a list item"),
            hint: .write(source.corrected(line, replacing: dash.lowerBound..<key, with: "")))
    }

    /// `– Ortskern`, `* Ortskern`
    static func foreignBullet(at range: Range<Int>, in line: Line, _ source: Source) -> Mistake {
        let bullet = source.text(range)
        return Mistake(
            rule: mixedListAndKeys, range: range,
            message: Localized(
                de: "Der Listeneintrag „\(source.excerpt(line))“ beginnt mit „\(bullet)“ statt mit „-“",
                en: "The list item “\(source.excerpt(line))” begins with “\(bullet)” instead of “-”"),
            hint: .write(source.corrected(line, replacing: range, with: "-")))
    }

    static func keyAmongItems(in line: Line, _ source: Source) -> Mistake {
        betweenItems(
            line, source,
            Localized(
                de: "„\(source.excerpt(line))“ ist ein Schlüssel, an dieser Stelle stehen aber Listeneinträge",
                en: "“\(source.excerpt(line))” is a key, but list items stand here"))
    }

    static func textAmongItems(in line: Line, _ source: Source) -> Mistake {
        betweenItems(
            line, source,
            Localized(
                de: "„\(source.excerpt(line))“ steht zwischen Listeneinträgen, beginnt aber nicht mit „- “",
                en: "“\(source.excerpt(line))” stands between list items, but does not begin with “- ”"))
    }

    private static func betweenItems(_ line: Line, _ source: Source, _ message: Localized) -> Mistake {
        let fixed = "- " + source.excerpt(line.content..<line.end, atMost: 100)
        return Mistake(
            rule: mixedListAndKeys, range: source.trimmingBlanks(line.content..<line.end), message: message,
            hint: .write(fixed))
    }

    static func complexKey(at range: Range<Int>, _ source: Source) -> Mistake {
        Mistake(
            rule: complexKey, range: range,
            message: Localized(
                de: "„\(source.excerpt(range))“ kann kein Schlüssel sein",
                en: "“\(source.excerpt(range))” cannot be a key"),
            hint: Localized(
                de: "Schreiben Sie als Schlüssel ein Wort, zum Beispiel „titel: …“",
                en: "Write one word as the key, such as “title: …”"))
    }

    /// `? key`
    static func explicitKey(at sign: Int, in line: Line, _ source: Source) -> Mistake {
        let whole = source.trimmingBlanks(sign..<line.end)
        let key = source.skippingBlanks(from: sign + 1, to: whole.upperBound)..<whole.upperBound
        let word = key.isEmpty ? "titel" : source.excerpt(key, atMost: 100)
        return Mistake(
            rule: complexKey, range: sign..<sign + 1,
            message: Localized(
                de: "„\(source.excerpt(whole))“ beginnt mit einem Fragezeichen, das es vor Schlüsseln hier nicht gibt",
                en: "“\(source.excerpt(whole))” begins with a question mark, which is not supported before keys"),
            hint: .write("\(word): …"))
    }

    static func keyTooLong(at range: Range<Int>, _ source: Source) -> Mistake {
        Mistake(
            rule: complexKey, range: range,
            message: Localized(
                de: "Der Schlüssel „\(source.excerpt(range))“ ist länger als \(Reader.longestKey) Zeichen",
                en: "The key “\(source.excerpt(range))” is longer than \(Reader.longestKey) characters"),
            hint: Localized(
                de: "Kürzen Sie ihn, oder setzen Sie einen Schlüssel davor, wenn die Zeile Text ist",
                en: "Shorten it, or put a key before it if the line is text"))
    }
}
