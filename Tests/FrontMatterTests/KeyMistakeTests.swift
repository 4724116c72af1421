import FrontMatter
import Testing

/// Lines that are no `key: value`.
@Suite struct KeyMistakeTests {
    @Test func noSpaceColon() {
        expectMistakes(
            #"""
              ---
              titel:Foo
            >      ^ [missing-space]
            > de: Hinter dem Doppelpunkt von „titel:“ fehlt ein Leerzeichen
            >     Schreiben Sie: titel: Foo
            > en: A space is missing after the colon of “titel:”
            >     Write: titel: Foo
              teaser:"Foo"
            >       ^ [missing-space]
            > de: Hinter dem Doppelpunkt von „teaser:“ fehlt ein Leerzeichen
            >     Schreiben Sie: teaser: "Foo"
            > en: A space is missing after the colon of “teaser:”
            >     Write: teaser: "Foo"
              kommunen:[a, b]
            >         ^ [missing-space]
            > de: Hinter dem Doppelpunkt von „kommunen:“ fehlt ein Leerzeichen
            >     Schreiben Sie: kommunen: [a, b]
            > en: A space is missing after the colon of “kommunen:”
            >     Write: kommunen: [a, b]
              status: x
              ---
            """#)
    }

    @Test func noSpaceNested() {
        expectMistakes(
            #"""
              ---
              lage:
                zeit:gefährdet
            >       ^ [missing-space]
            > de: Hinter dem Doppelpunkt von „zeit:“ fehlt ein Leerzeichen
            >     Schreiben Sie: zeit: gefährdet
            > en: A space is missing after the colon of “zeit:”
            >     Write: zeit: gefährdet
                ursache: Foo
              meilensteine:
                - titel:Erstes
            >          ^ [missing-space]
            > de: Hinter dem Doppelpunkt von „titel:“ fehlt ein Leerzeichen
            >     Schreiben Sie: - titel: Erstes
            > en: A space is missing after the colon of “titel:”
            >     Write: - titel: Erstes
                  geplant: 2026
              ---
            """#)
    }

    @Test func noSpaceDash() {
        expectMistakes(
            #"""
              ---
              kommunen:
                -altenmuster
            >   ^ [missing-space]
            > de: Hinter dem Strich von „-altenmuster“ fehlt ein Leerzeichen
            >     Schreiben Sie: - altenmuster
            > en: A space is missing after the dash of “-altenmuster”
            >     Write: - altenmuster
                - beispielbach
              tags:
              -a
            > ^ [missing-space]
            > de: Hinter dem Strich von „-a“ fehlt ein Leerzeichen
            >     Schreiben Sie: - a
            > en: A space is missing after the dash of “-a”
            >     Write: - a
              -b
              ---
            """#)
    }

    @Test func noPair() {
        expectMistakes(
            #"""
              ---
              titel = Foo
            > ^^^^^^^^^^^ [not-a-pair]
            > de: „titel = Foo“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: titel: Foo
            > en: “titel = Foo” is not of the form “key: value”
            >     Write: titel: Foo
              status: x
              kommunen
            > ^^^^^^^^ [not-a-pair]
            > de: „kommunen“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: kommunen:
            > en: “kommunen” is not of the form “key: value”
            >     Write: kommunen:
                - a
              Irgendein Satz
            > ^^^^^^^^^^^^^^ [not-a-pair]
            > de: „Irgendein Satz“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Setzen Sie einen Schlüssel davor, zum Beispiel „titel: …“, oder rücken Sie die Zeile ein, wenn sie zum Text darüber gehört
            > en: “Irgendein Satz” is not of the form “key: value”
            >     Put a key before it, such as “title: …”, or indent the line if it belongs to the text above
              und noch einer.
              leitbild Foo
              ---
            """#)
    }

    @Test func equals() {
        expectMistakes(
            #"""
              ---
              titel = Foo
            > ^^^^^^^^^^^ [not-a-pair]
            > de: „titel = Foo“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: titel: Foo
            > en: “titel = Foo” is not of the form “key: value”
            >     Write: titel: Foo
              ort=Ilz
            > ^^^^^^^ [not-a-pair]
            > de: „ort=Ilz“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: ort: Ilz
            > en: “ort=Ilz” is not of the form “key: value”
            >     Write: ort: Ilz
              kommunen
            > ^^^^^^^^ [not-a-pair]
            > de: „kommunen“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: kommunen:
            > en: “kommunen” is not of the form “key: value”
            >     Write: kommunen:
                - a
              tags
            > ^^^^ [not-a-pair]
            > de: „tags“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: tags:
            > en: “tags” is not of the form “key: value”
            >     Write: tags:
              - b
              leitbild Foo
            > ^^^^^^^^^^^^ [not-a-pair]
            > de: „leitbild Foo“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie: leitbild: Foo
            > en: “leitbild Foo” is not of the form “key: value”
            >     Write: leitbild: Foo
              titel: x
            > ^^^^^ [duplicate-key]
            > de: Der Schlüssel „titel“ steht schon in Zeile 2
            >     Löschen Sie eine der beiden Angaben oder fassen Sie beide zusammen
            > en: The key “titel” already stands in line 2
            >     Delete one of the two or merge them
              ---
            """#)
    }

    @Test func listFirst() {
        expectMistakes(
            #"""
              ---
              - a
            > ^ [not-a-pair]
            > de: Die Angaben beginnen mit einer Liste statt mit einem Schlüssel
            >     Setzen Sie den Schlüssel der Liste davor, zum Beispiel „kommunen:“
            > en: The front matter begins with a list instead of a key
            >     Put the key of the list before it, such as “municipalities:”
              - b
              titel: x
              ---
            """#)
    }

    @Test func duplicate() {
        expectMistakes(
            #"""
              ---
              titel: Foo
              status: x
              titel: Bar
            > ^^^^^ [duplicate-key]
            > de: Der Schlüssel „titel“ steht schon in Zeile 2
            >     Löschen Sie eine der beiden Angaben oder fassen Sie beide zusammen
            > en: The key “titel” already stands in line 2
            >     Delete one of the two or merge them
              ort: {a: 1, a: 2}
            >             ^ [duplicate-key]
            > de: Der Schlüssel „a“ steht schon in Zeile 5
            >     Löschen Sie eine der beiden Angaben oder fassen Sie beide zusammen
            > en: The key “a” already stands in line 5
            >     Delete one of the two or merge them
              ---
            """#)
    }

    /// One letter or a letter and a mark: nobody sees the difference.
    @Test func duplicateInAnotherSpelling() {
        let written = file(Array("---\nh\u{F6}he: 1\nho\u{308}he: 2\n---\n".utf8))
        #expect(FrontMatterReader.markdown(written).diagnostics.map(\.rule.id) == ["duplicate-key"])
    }

    @Test func mixed() {
        expectMistakes(
            #"""
              ---
              kommunen: alle
              - a
            > ^ [mixed-list-and-keys]
            > de: „- a“ ist ein Listeneintrag, an dieser Stelle stehen aber Schlüssel
            >     Setzen Sie eine Zeile mit dem Schlüssel der Liste davor, hinter dem Doppelpunkt leer, zum Beispiel „kommunen:“
            > en: “- a” is a list item, but keys stand here
            >     Put a line with the key of the list before it, empty behind the colon, such as “municipalities:”
              - b
              kosten:
                jahr: 2026
            >   ^^^^^^^^^^ [mixed-list-and-keys]
            > de: Vor „jahr: 2026“ fehlt „- “, mit dem ein Eintrag der Liste beginnt
            >     Schreiben Sie: - jahr: 2026
            > en: “- ”, which begins an item of the list, is missing before “jahr: 2026”
            >     Write: - jahr: 2026
                - jahr: 2027
              tags:
                - a
                ort: b
            >   ^^^^^^ [mixed-list-and-keys]
            > de: „ort: b“ ist ein Schlüssel, an dieser Stelle stehen aber Listeneinträge
            >     Schreiben Sie: - ort: b
            > en: “ort: b” is a key, but list items stand here
            >     Write: - ort: b
                c
              status: x
              ---
            """#)
    }

    @Test func complexKey() {
        expectMistakes(
            #"""
              ---
              ? a
            > ^ [complex-key]
            > de: „? a“ beginnt mit einem Fragezeichen, das es vor Schlüsseln hier nicht gibt
            >     Schreiben Sie: a: …
            > en: “? a” begins with a question mark, which is not supported before keys
            >     Write: a: …
              : b
              [a, b]: c
              titel: x
              ---
            """#)
    }
}
