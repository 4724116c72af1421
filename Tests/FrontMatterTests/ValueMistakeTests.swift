import Testing

/// Values and quotes.
@Suite struct ValueMistakeTests {
    @Test func unquotedColon() {
        expectMistakes(
            #"""
              ---
              titel: Smart: City
            >             ^ [unquoted-colon]
            > de: Der Wert „Smart: City“ enthält einen Doppelpunkt, steht aber nicht in Anführungszeichen
            >     Schreiben Sie: titel: "Smart: City"
            > en: The value “Smart: City” contains a colon but is not in quotes
            >     Write: titel: "Smart: City"
              teaser: gut
              ---
            """#)
    }

    @Test func unquotedColonAtEnd() {
        expectMistakes(
            #"""
              ---
              titel: Foo:  # ja
            >           ^ [unquoted-colon]
            > de: Der Wert „Foo:“ enthält einen Doppelpunkt, steht aber nicht in Anführungszeichen
            >     Schreiben Sie: titel: "Foo:"  # ja
            > en: The value “Foo:” contains a colon but is not in quotes
            >     Write: titel: "Foo:"  # ja
              teaser: Das ist
                kurz: und gut so
            > ^^ [wrong-indentation]
            > de: „kurz: und gut so“ ist um 2 Leerzeichen eingerückt, erwartet sind 0
            >     Schreiben Sie ohne Leerzeichen am Anfang: kurz: und gut so
            > en: “kurz: und gut so” is indented by 2 spaces, expected are 0
            >     Write without spaces at the beginning: kurz: und gut so
              leitbild: Das ist
                kurz und: gut so
            >           ^ [unquoted-colon]
            > de: Der Wert „kurz und: gut so“ enthält einen Doppelpunkt, steht aber nicht in Anführungszeichen
            >     Setzen Sie den ganzen Text in Anführungszeichen
            > en: The value “kurz und: gut so” contains a colon but is not in quotes
            >     Put the whole text in quotes
              ---
            """#)
    }

    @Test func unquotedColonWithQuotes() {
        expectMistakes(
            #"""
              ---
              titel: Die "smarte" Stadt: Ilz
            >                          ^ [unquoted-colon]
            > de: Der Wert „Die "smarte" Stadt: Ilz“ enthält einen Doppelpunkt, steht aber nicht in Anführungszeichen
            >     Schreiben Sie: titel: 'Die "smarte" Stadt: Ilz'
            > en: The value “Die "smarte" Stadt: Ilz” contains a colon but is not in quotes
            >     Write: titel: 'Die "smarte" Stadt: Ilz'
              ---
            """#)
    }

    @Test func openQuote() {
        expectMistakes(
            #"""
              ---
              titel: "Foo
            >        ^ [open-quote]
            > de: Das Anführungszeichen vor „Foo“ wird nicht geschlossen
            >     Schreiben Sie: titel: "Foo"
            > en: The quote before “Foo” is not closed
            >     Write: titel: "Foo"
              teaser: gut
              leitbild: 'so
            >           ^ [open-quote]
            > de: Das Anführungszeichen vor „so“ wird nicht geschlossen
            >     Schreiben Sie: leitbild: 'so'
            > en: The quote before “so” is not closed
            >     Write: leitbild: 'so'
              kommunen: ["a, b]
            >            ^ [open-quote]
            > de: Das Anführungszeichen vor „a, b]“ wird nicht geschlossen
            >     Schreiben Sie: kommunen: ["a", b]
            > en: The quote before “a, b]” is not closed
            >     Write: kommunen: ["a", b]
              status: x
              ---
            """#)
    }

    @Test func openQuoteItems() {
        expectMistakes(
            #"""
              ---
              tags:
                - "a
            >     ^ [open-quote]
            > de: Das Anführungszeichen vor „a“ wird nicht geschlossen
            >     Schreiben Sie: - "a"
            > en: The quote before “a” is not closed
            >     Write: - "a"
                - b
              lage:
                zeit: "x
            >         ^ [open-quote]
            > de: Das Anführungszeichen vor „x“ wird nicht geschlossen
            >     Schreiben Sie: zeit: "x"
            > en: The quote before “x” is not closed
            >     Write: zeit: "x"
                  weiter: so
                ursache: y
              ---
            """#)
    }

    @Test func openQuoteInFlow() {
        expectMistakes(
            #"""
              ---
              tags: ["a, b]
            >        ^ [open-quote]
            > de: Das Anführungszeichen vor „a, b]“ wird nicht geschlossen
            >     Schreiben Sie: tags: ["a", b]
            > en: The quote before “a, b]” is not closed
            >     Write: tags: ["a", b]
              ort: {a: 'b, c: d}
            >          ^ [open-quote]
            > de: Das Anführungszeichen vor „b, c: d}“ wird nicht geschlossen
            >     Schreiben Sie: ort: {a: 'b', c: d}
            > en: The quote before “b, c: d}” is not closed
            >     Write: ort: {a: 'b', c: d}
              ---
            """#)
    }

    @Test func quoteThenText() {
        expectMistakes(
            #"""
              ---
              titel: "Smart" City
            >                ^^^^ [text-after-value]
            > de: Hinter dem schließenden Anführungszeichen steht noch „City“
            >     Schreiben Sie: titel: '"Smart" City'
            > en: “City” follows the closing quote
            >     Write: titel: '"Smart" City'
              teaser: 'Max' Haus'
            >               ^^^^^ [text-after-value]
            > de: Hinter dem schließenden Anführungszeichen steht noch „Haus'“
            >     Schreiben Sie: teaser: "Max' Haus"
            > en: “Haus'” follows the closing quote
            >     Write: teaser: "Max' Haus"
              leitbild: "Foo",
            >                ^ [text-after-value]
            > de: Hinter dem schließenden Anführungszeichen steht noch „,“
            >     Löschen Sie „,“
            > en: “,” follows the closing quote
            >     Delete “,”
              tags: [a] b
            >           ^ [text-after-value]
            > de: Hinter der schließenden Klammer steht noch „b“
            >     Schreiben Sie: tags: "[a] b"
            > en: “b” follows the closing bracket
            >     Write: tags: "[a] b"
              ---
            """#)
    }

    @Test func textAfterQuoted() {
        expectMistakes(
            #"""
              ---
              titel: "Foo"
                noch was
            >   ^^^^^^^^ [text-after-value]
            > de: „noch was“ gehört zu keinem Schlüssel, denn der Wert darüber ist schon zu Ende
            >     Setzen Sie den ganzen Text in ein Paar Anführungszeichen, oder löschen Sie die Zeile
            > en: “noch was” belongs to no key, as the value above is already complete
            >     Put the whole text in one pair of quotes, or delete the line
              lage:
                Ein Text
            >   ^^^^^^^^ [not-a-pair]
            > de: „Ein Text“ ist keine Angabe der Form „Schlüssel: Wert“
            >     Setzen Sie einen Schlüssel davor, zum Beispiel „titel: …“, oder rücken Sie die Zeile ein, wenn sie zum Text darüber gehört
            > en: “Ein Text” is not of the form “key: value”
            >     Put a key before it, such as “title: …”, or indent the line if it belongs to the text above
                zeit: x
              ---
            """#)
    }

    @Test func textAfterComment() {
        expectMistakes(
            #"""
              ---
              teaser: Foo # so
                geht es weiter
            >   ^^^^^^^^^^^^^^ [text-after-value]
            > de: „geht es weiter“ gehört zu keinem Schlüssel, denn der Wert darüber ist schon zu Ende
            >     Setzen Sie den ganzen Text in ein Paar Anführungszeichen, oder löschen Sie die Zeile
            > en: “geht es weiter” belongs to no key, as the value above is already complete
            >     Put the whole text in one pair of quotes, or delete the line
              titel: x
              ---
            """#)
    }

    @Test func escape() {
        expectMistakes(
            #"""
              ---
              pfad: "C:\Daten\Foo"
            >          ^^ [unknown-escape]
            > de: „\D“ hat in doppelten Anführungszeichen keine Bedeutung
            >     Verdoppeln Sie den Rückstrich (\\D) oder setzen Sie den Text in einfache Anführungszeichen '…'
            > en: “\D” means nothing in double quotes
            >     Double the backslash (\\D) or put the text in single quotes '…'
              ---
            """#)
    }

    @Test func inLine() {
        expectMistakes(
            #"""
              ---
              kommunen: - a
            >           ^ [list-in-line]
            > de: Der Listeneintrag „- a“ steht in der Zeile seines Schlüssels
            >     Setzen Sie „- a“ in eine eigene Zeile darunter – oder, wenn es keine Liste ist, in Anführungszeichen: kommunen: "- a"
            > en: The list item “- a” stands on the line of its key
            >     Put “- a” on a line of its own below – or, if it is no list, in quotes: kommunen: "- a"
                - b
              bis: -
            >      ^ [list-in-line]
            > de: Ein Strich „-“ für sich gilt als Listeneintrag und kann nicht hinter einem Schlüssel stehen
            >     Schreiben Sie: bis: "-"
            > en: A dash “-” by itself is a list item and cannot follow a key
            >     Write: bis: "-"
              titel: x
              ---
            """#)
    }

    @Test func block() {
        expectMistakes(
            #"""
              ---
              text: | Foo
            >         ^^^ [block-text]
            > de: Hinter | steht „Foo“; der Text muss in der nächsten Zeile beginnen
            >     Setzen Sie „Foo“ eingerückt in die nächste Zeile oder den Wert in Anführungszeichen
            > en: “Foo” follows |, but the text must begin on the next line
            >     Put “Foo” on the next line, indented, or the value in quotes
                bar
              text2: >x
            >         ^ [block-text]
            > de: Hinter > steht „x“; der Text muss in der nächsten Zeile beginnen
            >     Setzen Sie „x“ eingerückt in die nächste Zeile oder den Wert in Anführungszeichen
            > en: “x” follows >, but the text must begin on the next line
            >     Put “x” on the next line, indented, or the value in quotes
              text3: |
              ·····
            >   ^^^ [block-text]
            > de: Diese leere Zeile ist weiter eingerückt als der Text darunter
            >     Löschen Sie die Leerzeichen der leeren Zeile
            > en: This empty line is indented more than the text below it
            >     Delete the spaces of the empty line
                Foo
              ---
            """#)
    }

    @Test func comment() {
        expectMistakes(
            #"""
              ---
              titel: Platz #1
            >              ^^ warning [comment-in-value]
            > de: „#1“ gilt als Kommentar und fehlt im Wert
            >     Schreiben Sie: titel: "Platz #1" – oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #
            > en: “#1” is a comment and missing from the value
            >     Write: titel: "Platz #1" – or, if it is a comment, a space behind #
              farbe: #005a9c
            >        ^^^^^^^ [comment-as-value]
            > de: Ohne Anführungszeichen gilt „#005a9c“ als Kommentar, und der Wert fehlt
            >     Schreiben Sie: farbe: "#005a9c" – oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #
            > en: Without quotes “#005a9c” is a comment, and the value is missing
            >     Write: farbe: "#005a9c" – or, if it is a comment, a space behind #
              tags:
                - #x
            >     ^^ [comment-as-value]
            > de: Ohne Anführungszeichen gilt „#x“ als Kommentar, und der Wert fehlt
            >     Schreiben Sie: - "#x" – oder, wenn es ein Kommentar ist, ein Leerzeichen hinter #
            > en: Without quotes “#x” is a comment, and the value is missing
            >     Write: - "#x" – or, if it is a comment, a space behind #
                - a
              ok: Foo # so
              ---
            """#)
    }

    @Test func foreign() {
        expectMistakes(
            #"""
              ---
              a: &anker Foo
            >    ^ [yaml-anchor]
            > de: „&anker Foo“ beginnt mit dem Zeichen „&“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: a: "&anker Foo" – oder lassen Sie &anker weg
            > en: “&anker Foo” begins with “&”, which has a special meaning in YAML
            >     Write: a: "&anker Foo" – or leave out &anker
              b: *anker
            >    ^ [yaml-alias]
            > de: „*anker“ beginnt mit dem Zeichen „*“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: b: "*anker" – oder, wenn *anker ein YAML-Verweis ist, den Wert selbst
            > en: “*anker” begins with “*”, which has a special meaning in YAML
            >     Write: b: "*anker" – or, if *anker is a YAML alias, the value itself
              c: !!str Foo
            >    ^ [yaml-tag]
            > de: „!!str Foo“ beginnt mit dem Zeichen „!“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: c: "!!str Foo" – oder lassen Sie !!str weg
            > en: “!!str Foo” begins with “!”, which has a special meaning in YAML
            >     Write: c: "!!str Foo" – or leave out !!str
              d: @foo
            >    ^ [reserved-character]
            > de: „@foo“ beginnt mit dem Zeichen „@“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: d: "@foo"
            > en: “@foo” begins with “@”, which has a special meaning in YAML
            >     Write: d: "@foo"
              e: `foo`
            >    ^ [reserved-character]
            > de: „`foo`“ beginnt mit dem Zeichen „`“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: e: "`foo`"
            > en: “`foo`” begins with “`”, which has a special meaning in YAML
            >     Write: e: "`foo`"
              f: %foo
            >    ^ [reserved-character]
            > de: „%foo“ beginnt mit dem Zeichen „%“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: f: "%foo"
            > en: “%foo” begins with “%”, which has a special meaning in YAML
            >     Write: f: "%foo"
              g: , foo
            >    ^ [reserved-character]
            > de: „, foo“ beginnt mit dem Zeichen „,“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: g: ", foo"
            > en: “, foo” begins with “,”, which has a special meaning in YAML
            >     Write: g: ", foo"
              h: ? foo
            >    ^ [reserved-character]
            > de: „? foo“ beginnt mit dem Zeichen „?“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: h: "? foo"
            > en: “? foo” begins with “?”, which has a special meaning in YAML
            >     Write: h: "? foo"
              *wichtig*: x
            > ^ [yaml-alias]
            > de: „*wichtig*:“ beginnt mit dem Zeichen „*“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: wichtig: x
            > en: “*wichtig*:” begins with “*”, which has a special meaning in YAML
            >     Write: wichtig: x
              tags: [*a, @b]
            >        ^ [yaml-alias]
            > de: „*a“ beginnt mit dem Zeichen „*“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: tags: ["*a", @b] – oder, wenn *a ein YAML-Verweis ist, den Wert selbst
            > en: “*a” begins with “*”, which has a special meaning in YAML
            >     Write: tags: ["*a", @b] – or, if *a is a YAML alias, the value itself
            >            ^ [reserved-character]
            > de: „@b“ beginnt mit dem Zeichen „@“, das in YAML eine besondere Bedeutung hat
            >     Schreiben Sie: tags: [*a, "@b"]
            > en: “@b” begins with “@”, which has a special meaning in YAML
            >     Write: tags: [*a, "@b"]
              ---
            """#)
    }
}
