import Testing

/// The lines `---`.
@Suite struct MarkerMistakeTests {
    @Test func missingStart() {
        expectMistakes(
            #"""
              titel: Foo
            > ^^^^^^^^^^ [missing-start-marker]
            > de: Vor „titel: Foo“ fehlt die Zeile ---, mit der die Angaben beginnen
            >     Setzen Sie davor eine Zeile, in der nur --- steht
            > en: The line --- that begins the front matter is missing before “titel: Foo”
            >     Put a line before it that is just ---
              status: x
              ---
              Text
            """#)
    }

    @Test func lateStart() {
        expectMistakes(
            #"""

              ---
            > ^^^ [missing-start-marker]
            > de: Vor der Zeile --- darf nichts stehen, auch keine leere Zeile
            >     Löschen Sie alles vor dieser Zeile
            > en: Nothing may stand before the line ---, not even an empty line
            >     Delete everything before this line
              titel: Foo
              ---
              Text
            """#)
    }

    @Test func wrongStart() {
        expectMistakes(
            #"""
              —--
            > ^^^ [missing-start-marker]
            > de: Die Angaben müssen mit einer Zeile --- beginnen, hier steht „—--“
            >     Schreiben Sie in die erste Zeile nur: ---
            > en: The front matter must begin with a line ---, but this is “—--”
            >     Write in the first line just: ---
              titel: Foo
              ---
            """#)
    }

    @Test func startWithText() {
        expectMistakes(
            #"""
              --- # Kopf
            > ^^^^^^^^^^ [missing-start-marker]
            > de: Die Angaben müssen mit einer Zeile --- beginnen, hier steht „--- # Kopf“
            >     Schreiben Sie in die erste Zeile nur: ---
            > en: The front matter must begin with a line ---, but this is “--- # Kopf”
            >     Write in the first line just: ---
              titel: Foo
              ---
            """#)
    }

    @Test func missingEnd() {
        expectMistakes(
            #"""
              ---
              titel: Foo
              status: x

              # Ein Titel
            > ^^^^^^^^^^^ [missing-end-marker]
            > de: Vor dem Text „# Ein Titel“ fehlt die Zeile ---, mit der die Angaben enden
            >     Setzen Sie davor eine Zeile, in der nur --- steht
            > en: The line --- that ends the front matter is missing before the text “# Ein Titel”
            >     Put a line before it that is just ---

              Warum, was, für wen: freier Text.
            """#)
    }

    @Test func missingEndDirect() {
        expectMistakes(
            #"""
              ---
              titel: Foo
              Hier beginnt der freie Text.
            > ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [missing-end-marker]
            > de: Vor dem Text „Hier beginnt der freie Text.“ fehlt die Zeile ---, mit der die Angaben enden
            >     Setzen Sie davor eine Zeile, in der nur --- steht
            > en: The line --- that ends the front matter is missing before the text “Hier beginnt der freie Text.”
            >     Put a line before it that is just ---

              ---

              Mehr.
            """#)
    }

    @Test func missingEndDashes() {
        expectMistakes(
            #"""
              ---
              titel: Foo
              ----
            > ^^^^ [missing-end-marker]
            > de: Die Angaben müssen mit einer Zeile --- enden, hier steht „----“
            >     Schreiben Sie: ---
            > en: The front matter must end with a line ---, but this is “----”
            >     Write: ---
              Text.
            """#)
    }

    @Test func missingEndAtAll() {
        expectMistakes(
            #"""
              ---
            > ^^^ [missing-end-marker]
            > de: Nach dieser Zeile --- fehlt die zweite Zeile ---, mit der die Angaben enden
            >     Setzen Sie hinter die letzte Angabe eine Zeile, in der nur --- steht
            > en: The second line ---, which ends the front matter begun here, is missing
            >     Put a line that is just --- behind the last key
              titel: Foo
            """#)
    }

    @Test func breakInText() {
        expectMistakes(
            #"""
              ---
              titel: Foo
              status: x

              Hier beginnt der Text.
            > ^^^^^^^^^^^^^^^^^^^^^^ [missing-end-marker]
            > de: Vor dem Text „Hier beginnt der Text.“ fehlt die Zeile ---, mit der die Angaben enden
            >     Setzen Sie davor eine Zeile, in der nur --- steht
            > en: The line --- that ends the front matter is missing before the text “Hier beginnt der Text.”
            >     Put a line before it that is just ---

              Hinweis: Er hat Absätze.

              ---

              Mehr.
            """#)
    }

    @Test func secondDoc() {
        expectMistakes(
            #"""
              ---
              titel: Foo
              --- mehr
            > ^^^ [second-document]
            > de: Hier beginnt ein zweites YAML-Dokument, eine Datei enthält aber nur eines
            >     Löschen Sie diese Zeile
            > en: A second YAML document begins here, but a file holds only one
            >     Delete this line
              teaser: x
              ---
              Text
            """#)
    }

    @Test func directiveInside() {
        expectMistakes(
            #"""
              ---
              %YAML 1.2
            > ^^^^^^^^^ [yaml-directive]
            > de: „%YAML 1.2“ ist eine Anweisung an YAML, die es hier nicht gibt
            >     Löschen Sie diese Zeile
            > en: “%YAML 1.2” is a YAML directive, which is not supported here
            >     Delete this line
              titel: Foo
              ---
            """#)
    }

    @Test func missingEndBeforeTextLikeAKey() {
        expectMistakes(
            #"""
              ---
              titel: Foo

              Hinweis: gilt ab Mai.
            > ^^^^^^^^^^^^^^^^^^^^^ [missing-end-marker]
            > de: Vor dem Text „Hinweis: gilt ab Mai.“ fehlt die Zeile ---, mit der die Angaben enden
            >     Setzen Sie davor eine Zeile, in der nur --- steht
            > en: The line --- that ends the front matter is missing before the text “Hinweis: gilt ab Mai.”
            >     Put a line before it that is just ---
              - eins
              - zwei
            """#)
        expectMistakes(
            #"""
              ---
            > ^^^ [missing-end-marker]
            > de: Nach dieser Zeile --- fehlt die zweite Zeile ---, mit der die Angaben enden
            >     Setzen Sie hinter die letzte Angabe eine Zeile, in der nur --- steht
            > en: The second line ---, which ends the front matter begun here, is missing
            >     Put a line that is just --- behind the last key
              Titel: Foo

              Status: geplant
            """#)
        expectMistakes(
            #"""
              ---
              titel: Foo

              Hinweis: gilt ab Mai.
              ---
            """#)
    }
}
