import Testing

/// `[…]` and `{…}`.
@Suite struct BracketMistakeTests {
    @Test func openBracket() {
        expectMistakes(
            #"""
              ---
              kommunen: [a, b
            >           ^ [open-bracket]
            > de: Die Klammer [ wird nicht geschlossen
            >     Schreiben Sie: kommunen: [a, b]
            > en: The bracket [ is not closed
            >     Write: kommunen: [a, b]
              titel: Foo
              tags: [a,
            >       ^ [open-bracket]
            > de: Die Klammer [ wird nicht geschlossen
            >     Setzen Sie hinter den letzten Eintrag die Klammer ]
            > en: The bracket [ is not closed
            >     Put the bracket ] behind the last item
                b
              status: x
              ort: {a: b
            >      ^ [open-bracket]
            > de: Die Klammer { wird nicht geschlossen
            >     Schreiben Sie: ort: {a: b}
            > en: The bracket { is not closed
            >     Write: ort: {a: b}
              ---
            """#)
    }

    @Test func wrongBracket() {
        expectMistakes(
            #"""
              ---
              kommunen: [a, b}
            >                ^ [open-bracket]
            > de: Hier schließt }, geöffnet ist aber die andere Art Klammer
            >     Schreiben Sie ] statt }
            > en: } closes here, but the other kind of bracket is open
            >     Write ] instead of }
              titel: Foo
              ---
            """#)
    }

    @Test func commas() {
        expectMistakes(
            #"""
              ---
              a: [1,5]
            >      ^ [comma-between-digits]
            > de: Das Komma in „1,5“ trennt in Klammern zwei Einträge
            >     Ist es eine Zahl, schreiben Sie "1,5" in Anführungszeichen oder in eine eigene Zeile ohne Klammern; sind es zwei Einträge, setzen Sie ein Leerzeichen hinter das Komma
            > en: Within brackets the comma in “1,5” separates two items
            >     If it is one number, write "1,5" in quotes or on a line of its own without brackets; if these are two items, put a space behind the comma
              b: {preis: 1,5}
            >             ^ [comma-between-digits]
            > de: Das Komma in „1,5“ trennt in Klammern zwei Einträge
            >     Ist es eine Zahl, schreiben Sie "1,5" in Anführungszeichen oder in eine eigene Zeile ohne Klammern; sind es zwei Einträge, setzen Sie ein Leerzeichen hinter das Komma
            > en: Within brackets the comma in “1,5” separates two items
            >     If it is one number, write "1,5" in quotes or on a line of its own without brackets; if these are two items, put a space behind the comma
              c: [a,, b]
            >       ^ [misplaced-comma]
            > de: Vor diesem Komma steht kein Eintrag
            >     Löschen Sie das Komma
            > en: No item stands before this comma
            >     Delete the comma
              d: [, a]
            >     ^ [misplaced-comma]
            > de: Vor diesem Komma steht kein Eintrag
            >     Löschen Sie das Komma
            > en: No item stands before this comma
            >     Delete the comma
              e: ["a" "b"]
            >         ^ [misplaced-comma]
            > de: Vor „"b"]“ fehlt ein Komma
            >     Schreiben Sie: e: ["a", "b"]
            > en: A comma is missing before “"b"]”
            >     Write: e: ["a", "b"]
              f: ["a"
                "b"]
            >   ^ [misplaced-comma]
            > de: Vor „"b"]“ fehlt ein Komma
            >     Setzen Sie ein Komma hinter die Zeile darüber
            > en: A comma is missing before “"b"]”
            >     Put a comma behind the line above
              ---
            """#)
    }

    @Test func pairs() {
        expectMistakes(
            #"""
              ---
              a: [b: c]
            >      ^ [pair-in-brackets]
            > de: In eckigen Klammern steht ein Doppelpunkt, sie enthalten aber nur Werte
            >     Setzen Sie den Eintrag in Anführungszeichen, oder schreiben Sie die Liste mit „- “ in eigenen Zeilen
            > en: A colon stands in square brackets, but they hold only values
            >     Put the item in quotes, or write the list with “- ” on lines of its own
              d: {e, f}
            >     ^ [pair-in-brackets]
            > de: „e“ ist in geschweiften Klammern keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie eine Liste in eckigen Klammern: [e]
            > en: “e” in braces is not of the form “key: value”
            >     Write a list in square brackets: [e]
              g: {h:i}
            >     ^^^ [pair-in-brackets]
            > de: „h:i“ ist in geschweiften Klammern keine Angabe der Form „Schlüssel: Wert“
            >     Schreiben Sie eine Liste in eckigen Klammern: [h:i]
            > en: “h:i” in braces is not of the form “key: value”
            >     Write a list in square brackets: [h:i]
              j: {k: l: m}
            >         ^ [pair-in-brackets]
            > de: In geschweiften Klammern steht ein zweiter Doppelpunkt, bevor ein Komma kommt
            >     Trennen Sie die Angaben durch ein Komma, oder setzen Sie den Wert in Anführungszeichen
            > en: A second colon stands in braces before a comma comes
            >     Separate the entries by a comma, or put the value in quotes
              ---
            """#)
    }
}
