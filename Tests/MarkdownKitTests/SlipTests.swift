import Diagnostics
import Testing

@testable import MarkdownKit

/// What stays text, or is lost, because of a slip.
@Suite struct SlipTests {
    @Test(arguments: [
        ("[W](../massnahmen/waldi app.md)", "[W](<../massnahmen/waldi app.md>)"),
        ("![W](bilder/neuer plan.png)", "![W](<bilder/neuer plan.png>)"),
        ("[**Z** und](a.md#Die vier Ziele)", "[**Z** und](a.md#die-vier-ziele)"),
        ("[Z](#Die vier Ziele)", "[Z](#die-vier-ziele)"),
        ("[B](https:// www.example.org)", "[B](https://www.example.org)"),
        ("[P](mailto: rathaus@example.org)", "[P](mailto:rathaus@example.org)"),
        ("[W](a.md „Der Titel“)", "[W](a.md \"Der Titel\")"),
        ("[W] (../massnahmen/waldi-app.md)", "[W](../massnahmen/waldi-app.md)"),
        ("![Ein Bild] (../bilder/hybrid.svg)", "![Ein Bild](../bilder/hybrid.svg)"),
        ("[Bund] (https://example.org/a_b)", "[Bund](https://example.org/a_b)"),
        ("(W)[../massnahmen/waldi-app.md]", "[W](../massnahmen/waldi-app.md)"),
        ("!(Ein Bild)[../bilder/hybrid.svg]", "![Ein Bild](../bilder/hybrid.svg)"),
        ("[W](../massnahmen/waldi-app.md", "[W](../massnahmen/waldi-app.md)"),
    ])
    func linkAsText(written: String, right: String) {
        let isImage = written.hasPrefix("!")
        #expect(
            problems("Sehr *gut*: \(written). Ja\n") == [
                "link-as-text at 12 «\(written)»: „\(written)“ bleibt Text und wird kein \(isImage ? "Bild" : "Verweis") | Schreiben Sie: \(right)"
            ])
        #expect(
            problems("> - \(written)\n", .english) == [
                "link-as-text at 4 «\(written)»: “\(written)” stays text and becomes no \(isImage ? "picture" : "link") | Write: \(right)"
            ])
        #expect(problems("| a | \(written) |\n|--|--|\n| b | \(written) |\n").count == 2)
        #expect(problems("`\(written)` und\n\n    \(written)\n").isEmpty)
    }

    @Test(arguments: [
        "[W](<waldi app.md>)", "[W](a.md \"Der Titel\")", "[W](a.md\n'Titel')", "\\[W](waldi app.md)", "[W]\\(a.md)",
        "[Kosten in EUR](ohne MwSt. und/oder Gebühren)", "[Anm.] (siehe Kapitel 2)", "[1] (https://example.org)",
        "[...] (siehe bericht.pdf)", "(vgl. [a](b.md))[^1]\n\n[^1]: x", "(siehe oben)[sic]", "f(x)[0]", "[ ] (offen)",
        "[a [b](c.md) d](e.md)", "[a](b.md)(c.md)", "[W] (nur Text", "[a](b", "x](a.md b)",
    ])
    func isOrdinaryText(text: String) {
        #expect(problems("\(text)\n") == [])
    }

    @Test func headingSpace() {
        #expect(
            problems("##Ohne Leerzeichen\n\n> ä\n> ####Über *uns*  \n> x\n") == [
                "heading-space at 0 «##Ohne Leerzeichen»: „##Ohne Leerzeichen“ bleibt Text und wird keine Überschrift | Schreiben Sie: ## Ohne Leerzeichen",
                "heading-space at 27 «####Über *uns*»: „####Über *uns*“ bleibt Text und wird keine Überschrift | Schreiben Sie: #### Über *uns*",
            ])
        #expect(
            problems("- ##A\n", .english) == [
                "heading-space at 2 «##A»: “##A” stays text and becomes no heading | Write: ## A"
            ])
        #expect(problems("#Hashtag\n\n\\##A\n\nx ##A\n\n*a* ##A\n\n##1\n\n#######A\n\n| ##A |\n|--|\n\n`##A`\n") == [])
    }

    @Test func tableWithoutRule() {
        #expect(
            problems("Text\n| A \\| B | C |\n| 1 | 2 |\n| 3 | 4 |\n") == [
                "table-head at 5 «| A \\| B | C |»: Unter dem Tabellenkopf „| A \\| B | C |“ fehlt die Zeile aus Strichen, so bleibt die Tabelle Text | Schreiben Sie in die Zeile darunter: | --- | --- |"
            ])
        #expect(
            problems("- | A |\n  | 1 |\n", .english) == [
                "table-head at 2 «| A |»: The line of dashes below the table head “| A |” is missing, so the table stays text | Write on the line below: | --- |"
            ])
    }

    @Test func tableWithWrongRule() {
        #expect(
            problems("> | A | B |\n> |---|\n> | 1 | 2 |\n") == [
                "table-head at 14 «|---|»: „|---|“ passt nicht zum Kopf der Tabelle mit 2 Spalten, so bleibt sie Text | Schreiben Sie: | --- | --- |"
            ])
        #expect(
            problems("| A |\n|—|\n| 1 |\n", .english) == [
                "table-head at 6 «|—|»: “|—|” does not match the table’s head with 1 column, so it stays text | Write: | --- |"
            ])
    }

    @Test(arguments: [
        "| A |\n|---|\n| 1 |", "Text\n| A | B |\n|---|---|\n| 1 |", "| allein |", "| a\n| b", "|x| y\n|z| w",
        "    | A |\n    | 1 |",
        "```\n| A |\n| 1 |\n```", "\\| A |\n\\| 1 |", "| A |\n\n| 1 |",
    ])
    func isNoBrokenTable(text: String) {
        #expect(problems(text + "\n") == [])
    }

    @Test func lostCell() {
        #expect(
            problems("| A | B |\n|---|---|\n| 1 | 2 | drei |\n") == [
                "lost-cell at 30 «drei»: „drei“ fehlt auf der Seite: der Kopf der Tabelle hat nur 2 Spalten | Ergänzen Sie die Spalte im Kopf und in der Zeile darunter; ein Strich im Text wird so geschrieben: \\|"
            ])
        #expect(
            problems("> A |\n> --|\n> 1 | 2 | | 3\n", .english) == [
                "lost-cell at 18 «2 | | 3»: “2 | | 3” is missing on the page: the head of the table has only 1 column | Add the column to the head and to the line below it; a bar within a text is written like this: \\|"
            ])
        #expect(problems("| A | B |\n|---|---|\n| 1 | 2 | | |\n| a \\| b | 2 |\n| 1 |\n- x\n") == [])
    }

    @Test func openFence() {
        #expect(
            problems("ä\n\n```\nCode ohne Ende\n\n## A\n\n\n") == [
                "open-fence at 4 «```»: Der Block „```“ wird nicht geschlossen und reicht bis zum Ende der Datei | Schreiben Sie unter die letzte Zeile des Blocks: ```"
            ])
        #expect(
            problems("- ~~~~ swift\n  timeline\n  ~~~\n", .english) == [
                "open-fence at 2 «~~~~ swift»: The block “~~~~ swift” is not closed and reaches to the end of the file | Write below the last line of the block: ~~~~"
            ])
        #expect(problems("```\na").count == 1)
        #expect(problems("```").count == 1)
        #expect(problems("> ```\n> a\n> ```\n") == [])
        #expect(problems("```\na\n````\n") == [])
        #expect(problems("```\na\n```\n\n    code\n") == [])
        #expect(problems("- ```\n  a\n\nText\n") == [])
    }

    @Test func misspelledBlock() {
        #expect(
            problems("> ``` fahrplna\n> timeline\n> ```\n") == [
                "misspelled-block at 6 «fahrplna»: Einen Block „fahrplna“ gibt es nicht | Meinten Sie „fahrplan“?"
            ])
        #expect(
            problems("```{fahrplan}\ntimeline\n```\n", .english) == [
                "misspelled-block at 3 «{fahrplan}»: There is no block “{fahrplan}” | Did you mean “fahrplan”?"
            ])
        let body = parse("``` Fahrplan\ntimeline\n```\n\n```FAHRPLAN measures\n```\n")
        #expect(body.diagnostics.isEmpty)
        #expect(body.value.embeds.map(\.text) == ["timeline", "measures"])
        #expect(problems("```swift\n```\n\n```\n```\n\n```fahrrad\n```\n\n    fahrplna\n") == [])
    }

    @Test func footnoteWithoutColon() {
        #expect(
            problems("Text[^1] und[^2], noch einmal[^1].\n\n[^1] Quelle *A*\n[^2] Quelle B\n") == [
                "missing-footnote at 36 «[^1]»: Hinter „[^1]“ fehlt der Doppelpunkt, mit dem eine Fußnote beginnt | Schreiben Sie: [^1]: Quelle *A*",
                "missing-footnote at 52 «[^2]»: Hinter „[^2]“ fehlt der Doppelpunkt, mit dem eine Fußnote beginnt | Schreiben Sie: [^2]: Quelle B",
            ])
        #expect(
            problems("Text[^1].\n\n> [^1] Quelle\n\nDa[^2].\n\n[^2]: x\n", .english) == [
                "missing-footnote at 13 «[^1]»: The colon that begins a footnote is missing behind “[^1]” | Write: [^1]: Quelle"
            ])
        #expect(problems("a[^x] b[^x] c[^x]\n").count == 1)
    }

    @Test func repeatedFootnote() {
        #expect(
            problems("a[^A]\n\n[^a]: x\n\n[^A]: y\n") == [
                "repeated-footnote at 16 «[^A]»: Die Fußnote „[^A]“ gibt es schon, diese zweite fehlt auf der Seite | Löschen Sie eine der beiden oder geben Sie dieser einen anderen Namen, auch im Text"
            ])
        #expect(
            problems("a[^a]\n\n[^a]: x\n[^a]: y\n", .english) == [
                "repeated-footnote at 15 «[^a]»: There is a footnote “[^a]” already, and this second one is missing on the page | Delete one of the two or give this one another name, also in the text"
            ])
    }

    @Test func emptyAddress() {
        #expect(
            problems("ä [X]() und ![Y]()\n") == [
                "empty-link at 3 «[X]()»: In „[X]()“ fehlt die Adresse | Schreiben Sie sie in die runden Klammern, zum Beispiel (https://www.example.org) oder (kapitel.md)",
                "empty-link at 13 «![Y]()»: In „![Y]()“ fehlt die Adresse | Schreiben Sie sie in die runden Klammern, zum Beispiel (https://www.example.org) oder (kapitel.md)",
            ])
        #expect(
            problems("[]()\n", .english) == [
                "empty-link at 0 «[]()»: The address is missing in “[]()” | Write it in the round brackets, such as (https://www.example.org) or (chapter.md)"
            ])
    }

    @Test func headingWithAProtectedSpace() {
        #expect(
            problems("##\u{A0}Titel\n") == [
                "heading-space at 0 «##\u{A0}Titel»: „## Titel“ bleibt Text und wird keine Überschrift | Hinter ## steht ein geschütztes Leerzeichen (U+00A0); ersetzen Sie es durch ein gewöhnliches"
            ])
        #expect(
            problems("###\u{2003}Title\n", .english) == [
                "heading-space at 0 «###\u{2003}Title»: “### Title” stays text and becomes no heading | Behind ### stands a special space (U+2003); replace it with an ordinary one"
            ])
        #expect(problems("##Über\n").first?.hasSuffix("| Schreiben Sie: ## Über") == true)
    }

    @Test func openBlock() {
        let text = "``` fahrplan\nzeitplan\n\n## Mobilität\n\n```fahrplan\nkommunen\n```\n"
        #expect(
            problems(text) == [
                "open-block at 0 «``` fahrplan»: Der Block „``` fahrplan“ wird vor „## Mobilität“ nicht geschlossen | Schreiben Sie unter die letzte Zeile des Blocks: ```"
            ])
        #expect(parse(text).value.embeds.map(\.text) == ["zeitplan"])
        #expect(
            problems("> ~~~fahrplan\n> timeline\n>\n> This is a text.\n", .english) == [
                "open-block at 2 «~~~fahrplan»: The block “~~~fahrplan” is not closed before “This is a text.” | Write below the last line of the block: ~~~"
            ])
        #expect(problems("```fahrplan\nmeasures\n\nwhere status = done\nand tag = A b c\n```\n") == [])
        #expect(problems("```\ncode\n\n## A\n```\n") == [])
    }

    @Test func listsOfAWordProcessor() {
        #expect(
            problems("Wir wollen:\n•\tErstens\n•\tZweitens\n•\tDrittens\n") == [
                "list-sign at 12 «•\tErstens»: „• Erstens“ und die nächste Zeile bleiben Text und werden keine Liste | Schreiben Sie am Anfang jeder Zeile einen Strich und ein Leerzeichen: - Erstens"
            ])
        #expect(
            problems("> – Eins\n\n– Zwei\n\n– Drei\n\n– Vier\n", .english) == [
                "list-sign at 12 «– Zwei»: “– Zwei” and the next line stay text and become no list | Begin every line with a hyphen and a space: - Zwei"
            ])
        #expect(problems("· a\n· b\n\n\u{F0B7}\u{A0}c\n\u{F0B7}\u{A0}d\n").count == 2)
    }

    @Test(arguments: [
        "– ein Einschub\nund Text", "•Erstens\n•Zweitens", "- • a\n- • b", "Von 8\n– 10 Uhr", "`• a`\n`• b`",
        "„a“\n„b“",
        "    • a\n    • b",
    ])
    func isNoListOfAWordProcessor(text: String) {
        #expect(problems(text + "\n") == [])
    }
}
