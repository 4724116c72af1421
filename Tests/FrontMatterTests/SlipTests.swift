import Testing

@testable import FrontMatter

/// Keys, items and comments in the spelling of other languages, of Word or of haste.
@Suite struct SlipTests {
    @Test func missingColon() {
        expectMistakes(
            #"""
              ---
              titel Hybride Dorfzentren
            > ^^^^^^^^^^^^^^^^^^^^^^^^^ [not-a-pair]
            > de: „titel Hybride Dorfzentren“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: titel: Hybride Dorfzentren
            > en: “titel Hybride Dorfzentren” is not of the form “key: value”
            >     Write: titel: Hybride Dorfzentren
              name Ringelai: am Fluss
            > ^^^^ [not-a-pair]
            > de: Hinter dem Schlüssel „name“ fehlt der Doppelpunkt
            >     Schreiben Sie: name: "Ringelai: am Fluss"
            > en: The colon behind the key “name” is missing
            >     Write: name: "Ringelai: am Fluss"
              status; in Umsetzung
            > ^^^^^^^^^^^^^^^^^^^^ [not-a-pair]
            > de: „status; in Umsetzung“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: status: in Umsetzung
            > en: “status; in Umsetzung” is not of the form “key: value”
            >     Write: status: in Umsetzung
              ort;Ilz
            > ^^^^^^^ [not-a-pair]
            > de: „ort;Ilz“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: ort: Ilz
            > en: “ort;Ilz” is not of the form “key: value”
            >     Write: ort: Ilz
              teaser：Leere Häuser
            > ^^^^^^^^^^^^^^^^^^^ [not-a-pair]
            > de: „teaser：Leere Häuser“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: teaser: Leere Häuser
            > en: “teaser：Leere Häuser” is not of the form “key: value”
            >     Write: teaser: Leere Häuser
              farbe ： rot
            > ^^^^^^^^^^^ [not-a-pair]
            > de: „farbe ： rot“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: farbe: rot
            > en: “farbe ： rot” is not of the form “key: value”
            >     Write: farbe: rot
              kommunen [a, b]
            > ^^^^^^^^^^^^^^^ [not-a-pair]
            > de: „kommunen [a, b]“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: kommunen: [a, b]
            > en: “kommunen [a, b]” is not of the form “key: value”
            >     Write: kommunen: [a, b]
              lage: gut
              ---
            """#)
    }

    @Test func emphasis() {
        expectMistakes(
            #"""
              ---
              **status:** in Umsetzung
            > ^ [yaml-alias]
            > de: „**status:**“ beginnt mit dem Zeichen „*“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: status: in Umsetzung
            > en: “**status:**” begins with “*”, which has a special meaning in YAML
            >     Write: status: in Umsetzung
              *titel*: Foo
            > ^ [yaml-alias]
            > de: „*titel*:“ beginnt mit dem Zeichen „*“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: titel: Foo
            > en: “*titel*:” begins with “*”, which has a special meaning in YAML
            >     Write: titel: Foo
              **zeit**: gut: sehr
            > ^ [yaml-alias]
            > de: „**zeit**:“ beginnt mit dem Zeichen „*“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: zeit: "gut: sehr"
            > en: “**zeit**:” begins with “*”, which has a special meaning in YAML
            >     Write: zeit: "gut: sehr"
              ---
            """#)
    }

    @Test func comments() {
        expectMistakes(
            #"""
              ---
              // Kommentar
            > ^^^^^^^^^^^^ [not-a-pair]
            > de: „// Kommentar“ ist kein Kommentar: Kommentare beginnen hier mit #
            >     Schreiben Sie: # Kommentar
            > en: “// Kommentar” is no comment: comments begin with # here
            >     Write: # Kommentar
              titel: x
              <!-- Status: offen -->
            > ^^^^^^^^^^^^^^^^^^^^^^ [not-a-pair]
            > de: „<!-- Status: offen -->“ ist kein Kommentar: Kommentare beginnen hier mit #
            >     Schreiben Sie: # Status: offen
            > en: “<!-- Status: offen -->” is no comment: comments begin with # here
            >     Write: # Status: offen
              // Autor: Meier
            > ^^^^^^^^^^^^^^^ [not-a-pair]
            > de: „// Autor: Meier“ ist kein Kommentar: Kommentare beginnen hier mit #
            >     Schreiben Sie: # Autor: Meier
            > en: “// Autor: Meier” is no comment: comments begin with # here
            >     Write: # Autor: Meier
              status: y
              ---
            """#)
    }

    @Test func bullets() {
        expectMistakes(
            #"""
              ---
              tags:
                * Ortskern
            >   ^ [mixed-list-and-keys]
            > de: Der Listeneintrag „* Ortskern“ beginnt mit „*“ statt mit „-“
            >     Schreiben Sie: - Ortskern
            > en: The list item “* Ortskern” begins with “*” instead of “-”
            >     Write: - Ortskern
                * Leerstand
              themen:
              – eins
            > ^ [mixed-list-and-keys]
            > de: Der Listeneintrag „– eins“ beginnt mit „–“ statt mit „-“
            >     Schreiben Sie: - eins
            > en: The list item “– eins” begins with “–” instead of “-”
            >     Write: - eins
              – zwei
              kosten:
                • jahr: 2026
            >   ^ [mixed-list-and-keys]
            > de: Der Listeneintrag „• jahr: 2026“ beginnt mit „•“ statt mit „-“
            >     Schreiben Sie: - jahr: 2026
            > en: The list item “• jahr: 2026” begins with “•” instead of “-”
            >     Write: - jahr: 2026
                  art: x
                • jahr: 2027
                  art: y
              ---
            """#)
    }

    @Test func firstDash() {
        expectMistakes(
            #"""
              ---
              meilensteine:
                  titel: Eins
            >     ^^^^^^^^^^^ [mixed-list-and-keys]
            > de: Vor „titel: Eins“ fehlt „- “, mit dem ein Eintrag der Liste beginnt
            >     Schreiben Sie: - titel: Eins
            > en: “- ”, which begins an item of the list, is missing before “titel: Eins”
            >     Write: - titel: Eins
                  geplant: 2023
                - titel: Zwei
                  erreicht: 2024
              vor_ort:
                kommune: a
            >   ^^^^^^^^^^ [mixed-list-and-keys]
            > de: Vor „kommune: a“ fehlt „- “, mit dem ein Eintrag der Liste beginnt
            >     Schreiben Sie: - kommune: a
            > en: “- ”, which begins an item of the list, is missing before “kommune: a”
            >     Write: - kommune: a
                  status: x
                - kommune: b
                  status: y
              stand: 2024
              ---
            """#)
    }

    @Test func secondDash() {
        expectMistakes(
            #"""
              ---
              meilensteine:
                - titel: Eins
                  geplant: 2023
                  titel: Zwei
            >     ^^^^^^^^^^^ [mixed-list-and-keys]
            > de: Vor „titel: Zwei“ fehlt „- “, mit dem ein Eintrag der Liste beginnt
            >     Schreiben Sie: - titel: Zwei
            > en: “- ”, which begins an item of the list, is missing before “titel: Zwei”
            >     Write: - titel: Zwei
                  geplant: 2024
                - titel: Drei
                  geplant: 2025
              vor_ort:
              - kommune: a
                status: x
                kommune: b
            >   ^^^^^^^^^^ [mixed-list-and-keys]
            > de: Vor „kommune: b“ fehlt „- “, mit dem ein Eintrag der Liste beginnt
            >     Schreiben Sie: - kommune: b
            > en: “- ”, which begins an item of the list, is missing before “kommune: b”
            >     Write: - kommune: b
                status: y
              stand: 2024
              ---
            """#)
    }

    @Test func dashBeforeKey() {
        expectMistakes(
            #"""
              ---
              titel: x
              - status: in Umsetzung
            > ^ [mixed-list-and-keys]
            > de: Vor dem Schlüssel in „- status: in Umsetzung“ steht ein Strich, als wäre er ein Listeneintrag
            >     Schreiben Sie: status: in Umsetzung
            > en: A dash stands before the key in “- status: in Umsetzung”, as if it were a list item
            >     Write: status: in Umsetzung
              stand: 2024
              ---
            """#)
    }

    @Test func hashValue() {
        expectMistakes(
            #"""
              ---
              farben:
                accent: #b00020
            >           ^^^^^^^ [comment-as-value]
            > de: Ohne Anführungszeichen gilt „#b00020“ als Kommentar, und der Wert fehlt
            >     Schreiben Sie: accent: "#b00020" – oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #
            > en: Without quotes “#b00020” is a comment, and the value is missing
            >     Write: accent: "#b00020" – or, if it is a comment, a space behind #
                text: #111 # dunkel
            >         ^^^^ [comment-as-value]
            > de: Ohne Anführungszeichen gilt „#111“ als Kommentar, und der Wert fehlt
            >     Schreiben Sie: text: "#111" # dunkel – oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #
            > en: Without quotes “#111” is a comment, and the value is missing
            >     Write: text: "#111" # dunkel – or, if it is a comment, a space behind #
                grund: # hell
              stand: #noch offen
            >        ^^^^^^^^^^^ warning [comment-in-value]
            > de: „#noch offen“ gilt als Kommentar und fehlt im Wert
            >     Schreiben Sie: stand: "#noch offen" – oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #
            > en: “#noch offen” is a comment and missing from the value
            >     Write: stand: "#noch offen" – or, if it is a comment, a space behind #
              ---
            """#)
    }

    /// What looks like one of these slips and is none.
    @Test(arguments: [
        "text: – so\n", "text: a; b\n", "text:\n  lang\n  // kein\n",
        "a:\n  b: 1\n  c:\n    - b: 2\n", "a:\n  - b: 1\n    c:\n      b: 2\n", "a:\n- b: 1\nb:\n- c: 2\n",
        "https://example.org: x\n", "zwei wörter: x\n", "Erster Tag: x\n", "a: # nur so\n", "a: #\n", "a: b#c\n",
        "a: 'x # y'\n",
    ])
    func isRight(text: String) {
        #expect(FrontMatterReader.yaml(file(text)).diagnostics.map(\.rule.id) == [])
    }

    /// What is guessed is kept, so that nobody misses it.
    @Test func guesses() {
        let text = "titel Zwei Wörter\n**ort:** Ilz\nname Ringelai: x\nstatus; so\n- art: Stadt\nfarbe: #fff # hell\n"
        let mapping = FrontMatterReader.yaml(file(text)).value
        let values = mapping.entries.map { entry -> String in
            guard case .scalar(let scalar) = entry.value.content else { return "" }
            return entry.key + "=" + scalar.text
        }
        #expect(
            values == [
                "titel=Zwei Wörter", "ort=Ilz", "name=Ringelai: x", "status=so", "art=Stadt", "farbe=#fff",
            ])
    }

    @Test func guessedLists() {
        for dashes in [["", "  - "], ["  - ", ""]] {
            let lines = ["a:", dashes[0] + "b: 1", "c: 2", dashes[1] + "b: 3", "c: 4"].map {
                $0.hasPrefix(" ") || $0 == "a:" ? $0 : "    " + $0
            }
            let node = FrontMatterReader.yaml(file(lines.joined(separator: "\n") + "\n")).value["a"]
            guard case .sequence(let items)? = node?.content else {
                Issue.record("no list: \(lines)")
                continue
            }
            #expect(items.count == 2)
        }
    }

    @Test func indentedEnd() {
        expectMistakes(
            #"""
              ---
              titel: Foo
               ---
            >  ^^^ [missing-end-marker]
            > de: Vor --- stehen Leerzeichen, so gilt die Zeile nicht als Grenze der Angaben
            >     Schreiben Sie ohne Leerzeichen am Anfang: ---
            > en: Spaces stand before ---, so the line does not count as the border of the front matter
            >     Write without spaces at the beginning: ---
              Text.
            """#)
    }

    @Test func indentedStart() {
        expectMistakes(
            #"""
               ---
            >  ^^^ [missing-start-marker]
            > de: Vor --- stehen Leerzeichen, so gilt die Zeile nicht als Grenze der Angaben
            >     Schreiben Sie ohne Leerzeichen am Anfang: ---
            > en: Spaces stand before ---, so the line does not count as the border of the front matter
            >     Write without spaces at the beginning: ---
              titel: Foo
              ---
            """#)
    }

    @Test func toml() {
        expectMistakes(
            #"""
              +++
            > ^^^ [missing-start-marker]
            > de: Die Angaben müssen zwischen zwei Zeilen --- stehen, hier steht „+++“
            >     Schreiben Sie in diese Zeile und in die hinter der letzten Angabe nur ---, und jede Angabe in der Form „Schlüssel: Wert“
            > en: The front matter must stand between two lines ---, but this is “+++”
            >     Write in this line and in the one behind the last key just ---, and each entry in the form “key: value”
              titel = "Neu"
              status = "x"
              +++
              Text.
            """#)
    }

    @Test func fence() {
        expectMistakes(
            #"""
              ```yaml
            > ^^^^^^^ [missing-start-marker]
            > de: Die Angaben müssen zwischen zwei Zeilen --- stehen, hier steht „```yaml“
            >     Schreiben Sie in diese Zeile und in die hinter der letzten Angabe nur ---
            > en: The front matter must stand between two lines ---, but this is “```yaml”
            >     Write in this line and in the one behind the last key just ---
              titel: Neu
              status:x
            >       ^ [missing-space]
            > de: Hinter dem Doppelpunkt von „status:“ fehlt ein Leerzeichen
            >     Schreiben Sie: status: x
            > en: A space is missing after the colon of “status:”
            >     Write: status: x
              ```
              Text.
            """#)
    }

}
