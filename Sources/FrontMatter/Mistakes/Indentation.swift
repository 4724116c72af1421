import Diagnostics

/// Spaces, tabs and other white space.
extension Mistake {
    static let indentationRules = [wrongIndentation, tabIndentation, invisibleCharacter, tooDeep]

    static let wrongIndentation = Rule(
        "wrong-indentation", .error,
        Localized(
            de: "Zeilen, die zusammengehören, sind gleich weit eingerückt.",
            en: "Lines that belong together are indented by the same number of spaces."))
    static let tabIndentation = Rule(
        "tab-indentation", .error,
        Localized(de: "Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.", en: "Indent by spaces, not by tabs."))
    static let invisibleCharacter = Rule(
        "invisible-character", .error,
        Localized(
            de: "Steuerzeichen sind nicht erlaubt; vor einem Schlüssel und hinter seinem Doppelpunkt steht nur das "
                + "gewöhnliche Leerzeichen.",
            en: "Control characters are not allowed; only the ordinary space stands before a key and behind its colon.")
    )
    static let tooDeep = Rule(
        "nested-too-deep", .error,
        Localized(
            de: "Angaben sind höchstens \(Reader.deepest) Ebenen tief verschachtelt.",
            en: "Front matter is nested at most \(Reader.deepest) levels deep."))

    static func wrongIndentation(in line: Line, expected: Int, _ source: Source) -> Mistake {
        let text = source.excerpt(line)
        let range = line.indent > 0 ? line.start..<line.content : line.content..<min(line.content + 1, line.end)
        return Mistake(
            rule: wrongIndentation, range: range,
            message: Localized(
                de: "„\(text)“ ist um \(germanSpaces(line.indent)) eingerückt, erwartet sind \(expected)",
                en: "“\(text)” is indented by \(englishSpaces(line.indent)), expected are \(expected)"),
            hint: indentationHint(line, expected, source))
    }

    private static func indentationHint(_ line: Line, _ expected: Int, _ source: Source) -> Localized {
        let fixed = source.corrected(line, replacing: line.content..<line.content, with: "")
        if expected == 0 {
            return Localized(
                de: "Schreiben Sie ohne Leerzeichen am Anfang: \(fixed)",
                en: "Write without spaces at the beginning: \(fixed)")
        }
        let spaces = String(repeating: " ", count: min(expected, 40))
        return Localized(
            de: "Schreiben Sie mit \(germanSpaces(expected)) am Anfang: „\(spaces)\(fixed)“",
            en: "Write with \(englishSpaces(expected)) at the beginning: “\(spaces)\(fixed)”")
    }

    private static func germanSpaces(_ count: Int) -> String { count == 1 ? "1 Leerzeichen" : "\(count) Leerzeichen" }
    private static func englishSpaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

    static func tabIndentation(at tab: Int, in line: Line, _ source: Source) -> Mistake {
        var end = tab
        while source[end] == .tab { end += 1 }
        if line.isBlank {
            return Mistake(
                rule: tabIndentation, range: tab..<end,
                message: Localized(
                    de: "In dieser scheinbar leeren Zeile steht ein Tabulator",
                    en: "This line looks empty but holds a tab"),
                hint: Localized(de: "Löschen Sie den Tabulator", en: "Delete the tab"))
        }
        return Mistake(
            rule: tabIndentation, range: tab..<end,
            message: Localized(
                de: "„\(source.excerpt(line))“ ist mit einem Tabulator eingerückt",
                en: "“\(source.excerpt(line))” is indented by a tab"),
            hint: Localized(
                de: "Ersetzen Sie jeden Tabulator am Anfang der Zeile durch Leerzeichen",
                en: "Replace each tab at the beginning of the line by spaces"))
    }

    static func tabBehindDash(at tab: Int, in line: Line, _ source: Source) -> Mistake {
        var end = tab
        while source[end].isBlank { end += 1 }
        return Mistake(
            rule: tabIndentation, range: tab..<end,
            message: Localized(
                de: "Hinter dem Strich „-“ steht ein Tabulator", en: "A tab follows the dash “-”"),
            hint: .write(source.corrected(line, replacing: tab..<end, with: source[tab - 1] == 0x20 ? "" : " ")))
    }

    static func invisibleCharacter(_ character: InvisibleCharacter, at range: Range<Int>) -> Mistake {
        Mistake(
            rule: invisibleCharacter, range: range,
            message: Localized(
                de: "Hier steht \(character.name.german)", en: "There is \(character.name.english) here"),
            hint: Localized(
                de: "Löschen Sie das Zeichen und tippen Sie, wenn nötig, ein gewöhnliches Leerzeichen",
                en: "Delete the character and type an ordinary space if one is needed"))
    }

    static func tooDeep(at range: Range<Int>) -> Mistake {
        Mistake(
            rule: tooDeep, range: range,
            message: Localized(
                de: "Hier sind Angaben mehr als \(Reader.deepest) Ebenen tief verschachtelt",
                en: "Front matter is nested more than \(Reader.deepest) levels deep here"),
            hint: Localized(de: "Schreiben Sie es mit weniger Ebenen", en: "Write it with fewer levels"))
    }
}
