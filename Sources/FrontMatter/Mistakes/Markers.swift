import Diagnostics

/// The lines `---` around the front matter, and what YAML calls a document.
extension Mistake {
    static let markerRules = [missingStartMarker, missingEndMarker, secondDocument, directive]

    static let missingStartMarker = Rule(
        "missing-start-marker", .error,
        Localized(
            de: "Eine Datei mit Angaben beginnt mit einer Zeile, in der nur --- steht.",
            en: "A file with front matter begins with a line that is just ---."))
    static let missingEndMarker = Rule(
        "missing-end-marker", .error,
        Localized(
            de: "Hinter den Angaben am Anfang einer Datei steht eine Zeile, in der nur --- steht.",
            en: "Front matter ends with a line that is just ---."))
    static let secondDocument = Rule(
        "second-document", .error,
        Localized(
            de: "Eine Datei enthält nur ein YAML-Dokument; eine weitere Zeile --- ist nicht erlaubt.",
            en: "A file holds one YAML document; a further line --- is not allowed."))
    static let directive = Rule(
        "yaml-directive", .error,
        Localized(
            de: "Anweisungen an YAML, die mit % beginnen, gibt es hier nicht.",
            en: "YAML directives, which begin with %, are not supported."))

    /// `isFirst`: in the first line, but not `---`; otherwise right, but too late.
    static func startMarker(_ line: Line, isFirst: Bool, _ source: Source) -> Mistake {
        let range = source.trimmingBlanks(line.content..<line.end)
        if !isFirst, source.isBareMarker(line) {
            return Mistake(
                rule: missingStartMarker, range: range,
                message: Localized(
                    de: "Vor der Zeile --- darf nichts stehen, auch keine leere Zeile",
                    en: "Nothing may stand before the line ---, not even an empty line"),
                hint: Localized(
                    de: "Löschen Sie alles vor dieser Zeile", en: "Delete everything before this line"))
        }
        if source.isMarker(line.content, to: line.end) { return indented(missingStartMarker, range) }
        let found = source.excerpt(range)
        return Mistake(
            rule: missingStartMarker, range: range,
            message: Localized(
                de: "Die Angaben müssen mit einer Zeile --- beginnen, hier steht „\(found)“",
                en: "The front matter must begin with a line ---, but this is “\(found)”"),
            hint: Localized(
                de: "Schreiben Sie in die erste Zeile nur: ---", en: "Write in the first line just: ---"))
    }

    /// ` ---`
    private static func indented(_ rule: Rule, _ range: Range<Int>) -> Mistake {
        Mistake(
            rule: rule, range: range,
            message: Localized(
                de: "Vor --- stehen Leerzeichen, so gilt die Zeile nicht als Grenze der Angaben",
                en: "Spaces stand before ---, so the line does not count as the border of the front matter"),
            hint: Localized(
                de: "Schreiben Sie ohne Leerzeichen am Anfang: ---",
                en: "Write without spaces at the beginning: ---"))
    }

    /// `+++` or ` ```yaml `, which other tools know.
    static func foreignMarker(_ range: Range<Int>, _ source: Source) -> Mistake {
        let found = source.excerpt(range)
        let isTOML = found == "+++"
        return Mistake(
            rule: missingStartMarker, range: range,
            message: Localized(
                de: "Die Angaben müssen zwischen zwei Zeilen --- stehen, hier steht „\(found)“",
                en: "The front matter must stand between two lines ---, but this is “\(found)”"),
            hint: Localized(
                de: "Schreiben Sie in diese Zeile und in die hinter der letzten Angabe nur ---"
                    + (isTOML ? ", und jede Angabe in der Form „Schlüssel: Wert“" : ""),
                en: "Write in this line and in the one behind the last key just ---"
                    + (isTOML ? ", and each entry in the form “key: value”" : "")))
    }

    static func startMarkerMissing(at range: Range<Int>, _ source: Source) -> Mistake {
        Mistake(
            rule: missingStartMarker, range: range,
            message: Localized(
                de: "Vor „\(source.excerpt(range))“ fehlt die Zeile ---, mit der die Angaben beginnen",
                en: "The line --- that begins the front matter is missing before “\(source.excerpt(range))”"),
            hint: Localized(
                de: "Setzen Sie davor eine Zeile, in der nur --- steht", en: "Put a line before it that is just ---"))
    }

    static func endMarkerMissing(afterOpening range: Range<Int>) -> Mistake {
        Mistake(
            rule: missingEndMarker, range: range,
            message: Localized(
                de: "Nach dieser Zeile --- fehlt die zweite Zeile ---, mit der die Angaben enden",
                en: "The second line ---, which ends the front matter begun here, is missing"),
            hint: Localized(
                de: "Setzen Sie hinter die letzte Angabe eine Zeile, in der nur --- steht",
                en: "Put a line that is just --- behind the last key"))
    }

    static func endMarkerMissing(before line: Line, isDashes: Bool, _ source: Source) -> Mistake {
        let range = source.trimmingBlanks(line.content..<line.end)
        let text = source.excerpt(range)
        if source.isMarker(line.content, to: line.end) { return indented(missingEndMarker, range) }
        if isDashes {
            return Mistake(
                rule: missingEndMarker, range: range,
                message: Localized(
                    de: "Die Angaben müssen mit einer Zeile --- enden, hier steht „\(text)“",
                    en: "The front matter must end with a line ---, but this is “\(text)”"),
                hint: .write("---"))
        }
        return Mistake(
            rule: missingEndMarker, range: range,
            message: Localized(
                de: "Vor dem Text „\(text)“ fehlt die Zeile ---, mit der die Angaben enden",
                en: "The line --- that ends the front matter is missing before the text “\(text)”"),
            hint: Localized(
                de: "Setzen Sie davor eine Zeile, in der nur --- steht", en: "Put a line before it that is just ---"))
    }

    static func secondDocument(at range: Range<Int>) -> Mistake {
        Mistake(
            rule: secondDocument, range: range,
            message: Localized(
                de: "Hier beginnt ein zweites YAML-Dokument, eine Datei enthält aber nur eines",
                en: "A second YAML document begins here, but a file holds only one"),
            hint: Localized(
                de: "Löschen Sie diese Zeile", en: "Delete this line"))
    }

    static func directive(at range: Range<Int>, _ source: Source) -> Mistake {
        Mistake(
            rule: directive, range: range,
            message: Localized(
                de: "„\(source.excerpt(range))“ ist eine Anweisung an YAML, die es hier nicht gibt",
                en: "“\(source.excerpt(range))” is a YAML directive, which is not supported here"),
            hint: Localized(de: "Löschen Sie diese Zeile", en: "Delete this line"))
    }
}
