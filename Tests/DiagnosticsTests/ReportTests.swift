import Testing

@testable import Diagnostics

private let unknownKey = Rule("unknown-key", .error, Localized(de: "–", en: "–"))
private let rawHTML = Rule("raw-html", .warning, Localized(de: "–", en: "–"))
private let overdue = Rule("overdue", .notice, Localized(de: "–", en: "–"))
private let unreadable = Rule("unreadable", .error, Localized(de: "–", en: "–"))

/// A problem at the first place where `text` stands in `file`.
private func problem(
    _ rule: Rule, _ text: String, in file: SourceFile, _ message: Localized, hint: Localized? = nil
) -> Diagnostic {
    let (bytes, part) = (file.bytes, Array(text.utf8))
    let start = bytes.indices.first { bytes[$0...].starts(with: part) } ?? 0
    return Diagnostic(
        rule, at: Location(path: file.shownPath, range: start..<start + part.count), message, hint: hint)
}

private func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, shownPath: "content/" + path, bytes: Array(text.utf8))
}

private func same(_ text: String) -> Localized { Localized(de: text, en: text) }

private let measure = file("massnahmen/brücke.md", "---\r\ntietl: Brücke\r\n---\r\nDie <b>Brücke</b>\r\n")
private let page = file("index.md", "\u{FEFF}Heute\n")
private let files = [measure, page]

private let found = [
    problem(rawHTML, "<b>", in: measure, Localized(de: "HTML „<b>“ entfällt", en: "HTML “<b>” is dropped")),
    problem(
        unknownKey, "tietl", in: measure,
        Localized(de: "„tietl“ ist nicht bekannt", en: "“tietl” is not known"),
        hint: Localized(de: "Vielleicht „titel“?", en: "Perhaps “titel”?")),
    problem(
        unknownKey, "tietl", in: measure,
        Localized(de: "„tietl“ ist nicht bekannt", en: "“tietl” is not known"),
        hint: Localized(de: "Vielleicht „titel“?", en: "Perhaps “titel”?")),
    problem(overdue, "Heute", in: page, Localized(de: "Lange nichts Neues", en: "No news for long")),
    Diagnostic(
        unreadable, at: Location(path: "content/geheim.md", range: 0..<0),
        Localized(de: "Lässt sich nicht lesen: keine Berechtigung", en: "Cannot be read: permission denied")),
]

@Suite struct TextReportTests {
    @Test func german() {
        #expect(
            TextReport(language: .german).text(found, in: files) == """
                content/geheim.md: Fehler: Lässt sich nicht lesen: keine Berechtigung [unreadable]
                content/index.md:1:1: Hinweis: Lange nichts Neues [overdue]
                    Heute
                    ^~~~~
                content/massnahmen/brücke.md:2:1: Fehler: „tietl“ ist nicht bekannt [unknown-key]
                    tietl: Brücke
                    ^~~~~
                  Tipp: Vielleicht „titel“?
                content/massnahmen/brücke.md:4:5: Warnung: HTML „<b>“ entfällt [raw-html]
                    Die <b>Brücke</b>
                        ^~~
                2 Fehler, 1 Warnung, 1 Hinweis

                """)
    }

    @Test func englishInAnyOrder() {
        let expected = """
            content/geheim.md: error: Cannot be read: permission denied [unreadable]
            content/index.md:1:1: notice: No news for long [overdue]
                Heute
                ^~~~~
            content/massnahmen/brücke.md:2:1: error: “tietl” is not known [unknown-key]
                tietl: Brücke
                ^~~~~
              hint: Perhaps “titel”?
            content/massnahmen/brücke.md:4:5: warning: HTML “<b>” is dropped [raw-html]
                Die <b>Brücke</b>
                    ^~~
            2 errors, 1 warning, 1 notice

            """
        #expect(TextReport(language: .english).text(found, in: files) == expected)
        #expect(TextReport(language: .english).text(found.reversed(), in: files.reversed()) == expected)
    }

    @Test func nothingFoundIsNothingSaid() {
        #expect(TextReport(language: .german).text([], in: files) == "")
    }

    @Test func colouredOnlyWhenAsked() {
        #expect(
            TextReport(language: .english, coloured: true).text([found[0]], in: files) == """
                \u{1B}[1mcontent/massnahmen/brücke.md:4:5:\u{1B}[0m \u{1B}[1;33mwarning:\u{1B}[0m \
                HTML “<b>” is dropped \u{1B}[2m[raw-html]\u{1B}[0m
                    Die <b>Brücke</b>
                    \u{1B}[32m    ^~~\u{1B}[0m
                1 warning

                """)
    }

    @Test func whatSteersATerminalDoesNotReachIt() {
        let file = file("a.md", "x \u{1B}[2J \u{202E}y\tz\n")
        let message = same("„\u{1B}[2J\nx“ geht nicht")
        #expect(
            TextReport(language: .english).text([problem(unknownKey, "y", in: file, message)], in: [file]) == """
                content/a.md:1:9: error: „\u{FFFD}[2J x“ geht nicht [unknown-key]
                    x \u{FFFD}[2J \u{FFFD}y z
                            ^
                1 error

                """)
    }

    /// What is looked at scalar by scalar is shown as it would be character by character.
    @Test func plainScalarsAreShownAsTheyAre() {
        let plain = (UInt32(0)...0x3000).compactMap(Unicode.Scalar.init).filter(Terminal.isPlain)
        #expect(plain.allSatisfy { Terminal.shown(Character($0)) == Character($0) })
        let text = String(String.UnicodeScalarView(plain))
        #expect(text.count == plain.count && String(text.map(Terminal.shown)) == text && Terminal.shown(text) == text)
    }
}

@Suite struct ExcerptTests {
    private func excerpt(_ text: String, _ part: String) -> [String] {
        let source = file("a.md", text)
        let location = problem(unknownKey, part, in: source, same("m")).location
        let finding = Finding.all([Diagnostic(unknownKey, at: location, same("m"))], in: [source])[0]
        guard let line = finding.line, let excerpt = Excerpt(line, marked: finding.marked) else { return [] }
        return [excerpt.text, excerpt.mark]
    }

    @Test func wideCharactersTakeTwoColumns() {
        #expect(excerpt("東京 a", "a") == ["東京 a", "     ^"])
        #expect(excerpt("a 東京 b", "東京") == ["a 東京 b", "  ^~~~"])
        #expect(excerpt("👍 a", "a") == ["👍 a", "   ^"])
    }

    @Test func combiningMarksTakeNone() {
        #expect(excerpt("u\u{308}u\u{308} a", "a") == ["u\u{308}u\u{308} a", "   ^"])
    }

    @Test func aTabIsOneSpace() {
        #expect(excerpt("\tkey: x", "x") == [" key: x", "      ^"])
    }

    @Test func theMarkEndsWithTheLine() {
        #expect(excerpt("ab\ncd\n", "b\ncd") == ["ab", " ^"])
        #expect(excerpt("ab\ncd\n", "\ncd") == ["ab", "  ^"])
    }

    @Test func anEmptyLineIsNotShown() {
        #expect(excerpt("\n\n", "") == [])
        #expect(excerpt("   \t\n", " ") == [])
    }

    @Test func aLongLineIsCutAroundThePlace() {
        let long = String(repeating: "a", count: 300)
        let middle = excerpt(long + "XY" + long, "XY")
        #expect(middle[0] == "…" + long.prefix(30) + "XY" + long.prefix(66) + "…")
        #expect(middle[1] == String(repeating: " ", count: 31) + "^~")
        #expect(excerpt("XY" + long, "XY") == ["XY" + long.prefix(96) + "…", "^~"])
        #expect(excerpt(long + "XY", "XY") == ["…" + long.prefix(30) + "XY", String(repeating: " ", count: 31) + "^~"])
    }

    @Test func aLongMarkIsCutToo() {
        let result = excerpt(String(repeating: "東", count: 300), String(repeating: "東", count: 300))
        #expect(result[0] == String(repeating: "東", count: 49) + "…")
        #expect(result[1] == "^" + String(repeating: "~", count: 97))
    }
}

@Suite struct JSONReportTests {
    @Test func whole() {
        #expect(
            JSONReport(language: .german).text(found, in: files) == """
                [
                  {"path": "content/geheim.md", "line": 1, "column": 1, "severity": "error", "rule": "unreadable", \
                "message": "Lässt sich nicht lesen: keine Berechtigung", "hint": null},
                  {"path": "content/index.md", "line": 1, "column": 1, "severity": "notice", "rule": "overdue", \
                "message": "Lange nichts Neues", "hint": null},
                  {"path": "content/massnahmen/brücke.md", "line": 2, "column": 1, "severity": "error", \
                "rule": "unknown-key", "message": "„tietl“ ist nicht bekannt", "hint": "Vielleicht „titel“?"},
                  {"path": "content/massnahmen/brücke.md", "line": 4, "column": 5, "severity": "warning", \
                "rule": "raw-html", "message": "HTML „<b>“ entfällt", "hint": null}
                ]

                """)
    }

    @Test func empty() {
        #expect(JSONReport(language: .english).text([], in: []) == "[]\n")
    }

    @Test func escapes() {
        #expect(JSONReport.literal("a\"b\\c\n\r\t\u{1}\u{1B}ü👍\r\n") == #""a\"b\\c\n\r\t\u0001\u001bü👍\r\n""#)
    }
}
