import Testing

/// White space.
@Suite struct IndentationMistakeTests {
    @Test func indentTooDeep() {
        expectMistakes(
            #"""
              ---
              titel: Foo
                teaser: Bar
            > ^^ [wrong-indentation]
            > de: „teaser: Bar“ ist um 2 Leerzeichen eingerückt, erwartet sind 0
            >     Schreiben Sie ohne Leerzeichen am Anfang: teaser: Bar
            > en: “teaser: Bar” is indented by 2 spaces, expected are 0
            >     Write without spaces at the beginning: teaser: Bar
                leitbild: Bar
              status: x
              ---
            """#)
    }

    @Test func indentFirst() {
        expectMistakes(
            #"""
              ---
                titel: Foo
            > ^^ [wrong-indentation]
            > de: „titel: Foo“ ist um 2 Leerzeichen eingerückt, erwartet sind 0
            >     Schreiben Sie ohne Leerzeichen am Anfang: titel: Foo
            > en: “titel: Foo” is indented by 2 spaces, expected are 0
            >     Write without spaces at the beginning: titel: Foo
              teaser: Bar
              ---
            """#)
    }

    @Test func indentBetween() {
        expectMistakes(
            #"""
              ---
              lage:
                  zeit: x
                ursache: y
            > ^^ [wrong-indentation]
            > de: „ursache: y“ ist um 2 Leerzeichen eingerückt, erwartet sind 4
            >     Schreiben Sie mit 4 Leerzeichen am Anfang: „    ursache: y“
            > en: “ursache: y” is indented by 2 spaces, expected are 4
            >     Write with 4 spaces at the beginning: “    ursache: y”
                optionen: z
              titel: Foo
              ---
            """#)
    }

    @Test func indentItems() {
        expectMistakes(
            #"""
              ---
              kommunen:
                - a
                 - b
            > ^^^ [wrong-indentation]
            > de: „- b“ ist um 3 Leerzeichen eingerückt, erwartet sind 2
            >     Schreiben Sie mit 2 Leerzeichen am Anfang: „  - b“
            > en: “- b” is indented by 3 spaces, expected are 2
            >     Write with 2 spaces at the beginning: “  - b”
              meilensteine:
                - titel: A
                 geplant: 2026
            > ^^^ [wrong-indentation]
            > de: „geplant: 2026“ ist um 3 Leerzeichen eingerückt, erwartet sind 4
            >     Schreiben Sie mit 4 Leerzeichen am Anfang: „    geplant: 2026“
            > en: “geplant: 2026” is indented by 3 spaces, expected are 4
            >     Write with 4 spaces at the beginning: “    geplant: 2026”
                  grund: x
                - titel: B
                geplant: 2027
            > ^^ [wrong-indentation]
            > de: „geplant: 2027“ ist um 2 Leerzeichen eingerückt, erwartet sind 4
            >     Schreiben Sie mit 4 Leerzeichen am Anfang: „    geplant: 2027“
            > en: “geplant: 2027” is indented by 2 spaces, expected are 4
            >     Write with 4 spaces at the beginning: “    geplant: 2027”
              ---
            """#)
    }

    @Test func indentBlock() {
        expectMistakes(
            #"""
              ---
              text: |
                  Foo
                Bar
            > ^^ [wrong-indentation]
            > de: „Bar“ ist um 2 Leerzeichen eingerückt, erwartet sind 4
            >     Schreiben Sie mit 4 Leerzeichen am Anfang: „    Bar“
            > en: “Bar” is indented by 2 spaces, expected are 4
            >     Write with 4 spaces at the beginning: “    Bar”
              text2: |
              Foo
            > ^^^ [not-a-pair]
            > de: „Foo“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Setzen Sie einen Schlüssel davor, zum Beispiel „titel: …“, oder rücken Sie die Zeile ein, wenn sie zum Text darüber gehört
            > en: “Foo” is not of the form “key: value”
            >     Put a key before it, such as “title: …”, or indent the line if it belongs to the text above
              titel: x
              ---
            """#)
    }

    @Test func tab() {
        expectMistakes(
            #"""
              ---
              lage:
              →zeit: x
            > ^ [tab-indentation]
            > de: „zeit: x“ ist mit einem Tabulator eingerückt
            >     Ersetzen Sie jeden Tabulator am Anfang der Zeile durch Leerzeichen
            > en: “zeit: x” is indented by a tab
            >     Replace each tab at the beginning of the line by spaces
              →ursache: y
              titel: Foo
              →
            > ^ [tab-indentation]
            > de: In dieser scheinbar leeren Zeile steht ein Tabulator
            >     Löschen Sie den Tabulator
            > en: This line looks empty but holds a tab
            >     Delete the tab
              teaser: x
              tags:
                -→a
            >    ^ [tab-indentation]
            > de: Hinter dem Strich „-“ steht ein Tabulator
            >     Schreiben Sie: - a
            > en: A tab follows the dash “-”
            >     Write: - a
              ---
            """#)
    }

    @Test func nbsp() {
        expectMistakes(
            #"""
              ---
              titel:⍽Foo
            >       ^ [invisible-character]
            > de: Hier steht ein geschütztes Leerzeichen (U+00A0)
            >     Löschen Sie das Zeichen und tippen Sie, wenn nötig, ein gewöhnliches Leerzeichen
            > en: There is a no-break space (U+00A0) here
            >     Delete the character and type an ordinary space if one is needed
              ⍽teaser: Foo
            > ^ [invisible-character]
            > de: Hier steht ein geschütztes Leerzeichen (U+00A0)
            >     Löschen Sie das Zeichen und tippen Sie, wenn nötig, ein gewöhnliches Leerzeichen
            > en: There is a no-break space (U+00A0) here
            >     Delete the character and type an ordinary space if one is needed
              ---
            """#)
    }

    @Test func controlCharacter() {
        expectMistakes(
            #"""
              ---
              titel: Foo␇ Bar
            >           ^ [invisible-character]
            > de: Hier steht ein unsichtbares Steuerzeichen (U+0007)
            >     Löschen Sie das Zeichen und tippen Sie, wenn nötig, ein gewöhnliches Leerzeichen
            > en: There is an invisible control character (U+0007) here
            >     Delete the character and type an ordinary space if one is needed
              ---
            """#)
    }
}
