import Diagnostics
import Testing

@testable import FrontMatter

/// After a mistake reading goes on: several mistakes are each reported once, and nothing that follows from one.
@Suite struct RecoveryTests {
    @Test func severalMistakes() {
        expectMistakes(
            #"""
              ---
              titel: Smart: City
            >             ^ [unquoted-colon]
            > de: Der Wert „Smart: City“ enthält einen Doppelpunkt, steht aber nicht in Anführungszeichen
            >     Schreiben Sie: titel: "Smart: City"
            > en: The value “Smart: City” contains a colon but is not in quotes
            >     Write: titel: "Smart: City"
              kommunen: [a, b
            >           ^ [open-bracket]
            > de: Die Klammer [ wird nicht geschlossen
            >     Schreiben Sie: kommunen: [a, b]
            > en: The bracket [ is not closed
            >     Write: kommunen: [a, b]
              status:x
            >       ^ [missing-space]
            > de: Hinter dem Doppelpunkt von „status:“ fehlt ein Leerzeichen
            >     Schreiben Sie: status: x
            > en: A space is missing after the colon of “status:”
            >     Write: status: x
              lage:
                 zeit: gut
                ursache: "offen
            > ^^ [wrong-indentation]
            > de: „ursache: "offen“ ist um 2 Leerzeichen eingerückt, erwartet sind 3
            >     Schreiben Sie mit 3 Leerzeichen am Anfang: „   ursache: "offen“
            > en: “ursache: "offen” is indented by 2 spaces, expected are 3
            >     Write with 3 spaces at the beginning: “   ursache: "offen”
            >            ^ [open-quote]
            > de: Das Anführungszeichen vor „offen“ wird nicht geschlossen
            >     Schreiben Sie: ursache: "offen"
            > en: The quote before “offen” is not closed
            >     Write: ursache: "offen"
              tags:
              →- a
            > ^ [tab-indentation]
            > de: „- a“ ist mit einem Tabulator eingerückt
            >     Ersetzen Sie jeden Tabulator am Anfang der Zeile durch Leerzeichen
            > en: “- a” is indented by a tab
            >     Replace each tab at the beginning of the line by spaces
              stand: 2024
              stand: 2025
            > ^^^^^ [duplicate-key]
            > de: Der Schlüssel „stand“ steht schon in Zeile 10
            >     Löschen Sie eine der beiden Angaben oder fassen Sie beide zusammen
            > en: The key “stand” already stands in line 10
            >     Delete one of the two or merge them
              ---
            """#)
    }

    @Test func keysOfBrokenValuesStay() {
        let text = """
            ---
            titel: Smart: City
            teaser: "offen
            kommunen: [a, b
            lage:
              zeit:gut
             ursache: x
            nummer = 7
            status: *x
            ---
            """
        let mapping = FrontMatterReader.markdown(file(text)).value.frontMatter
        #expect(
            dump(mapping) == """
                titel@4-9: "Smart: City"@11-22
                teaser@23-29: double "offen"@31-37
                kommunen@38-46: [2]@48-53
                  - "a"@49-50
                  - "b"@52-53
                lage@54-58: {2}@62-82
                  zeit@62-66: "gut"@67-70
                  ursache@72-79: "x"@81-82
                nummer@83-89: "7"@92-93
                status@94-100: "*x"@102-104
                """)
    }

    /// Deleting any one byte of a good file gives one message, or none. The exceptions: a line break gone before
    /// an item (two lines in one, and a key that now stands twice).
    @Test func oneByteLessIsOneMistake() {
        let bytes = Array(Authoring.measure.utf8)
        var many = 0
        for at in bytes.indices {
            var less = bytes
            less.remove(at: at)
            let errors = FrontMatterReader.markdown(file(less)).diagnostics.filter { $0.severity == .error }
            if errors.count > 1 { many += 1 }
        }
        #expect(many <= 2)
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
        String(repeating: "{a: ", count: 50_000), String(repeating: "\"", count: 100_000),
        String(repeating: "a: \"\n", count: 20_000), String(repeating: "a: [\n", count: 20_000),
        String(repeating: "a\n", count: 50_000), String(repeating: "a: b\n", count: 20_000),
        String(repeating: "\t\n", count: 50_000), String(repeating: "a: |\n\n\n", count: 20_000),
        (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
    func hostileInputTakesLinearTime(text: String) {
        let clock = ContinuousClock()
        let time = clock.measure { _ = FrontMatterReader.yaml(file("k:\n " + text)) }
        let other = clock.measure { _ = FrontMatterReader.markdown(file("---\n" + text)) }
        #expect(time < .seconds(10) && other < .seconds(10))
    }
}
