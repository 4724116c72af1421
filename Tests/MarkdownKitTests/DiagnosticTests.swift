import Diagnostics
import Testing

@testable import MarkdownKit

/// Each rule with its place and its words, in both languages.
@Suite struct DiagnosticTests {
    @Test func rawHTML() {
        let markdown =
            "ä <b>fett</b> <br> <!-- c --> und </i>\n\n<div class=\"x\">\nweg\n</div>\n\n<!-- a -->\n\n> <!-- b --> <p>x\n"
        #expect(
            problems(markdown) == [
                "raw-html at 3 «<b>»: „<b>“ ist HTML und wird weggelassen | Der Text dazwischen bleibt stehen; schreiben Sie zum Beispiel **fett**, *kursiv* oder `Code`",
                "raw-html at 35 «</i>»: „</i>“ ist HTML und wird weggelassen | Der Text dazwischen bleibt stehen; schreiben Sie zum Beispiel **fett**, *kursiv* oder `Code`",
                "raw-html at 41 «<div class=\"x\">»: „<div class=\"x\">“ ist HTML und wird weggelassen | Alles bis zur nächsten leeren Zeile fehlt auf der Seite; schreiben Sie es in Markdown",
                "raw-html at 94 «<p>»: „<p>“ ist HTML und wird weggelassen | Alles bis zur nächsten leeren Zeile fehlt auf der Seite; schreiben Sie es in Markdown",
            ])
        #expect(
            problems("<b>x\n", .english) == [
                "raw-html at 0 «<b>»: “<b>” is HTML and is left out | The text in between stays; write, for example, **bold**, *italic* or `code`"
            ])
    }

    @Test func unsafeLink() {
        let german = "Legen Sie die Datei neben den Text oder nennen Sie eine Adresse mit https://, mailto: oder tel:"
        #expect(
            problems("Ein [x][r] und [r], [y]( <file:///C:/a b.pdf> 'T').\n\n[R]: javascript:x\n") == [
                "unsafe-link at 26 «file:///C:/a b.pdf»: Die Adresse „file:///C:/a b.pdf“ ist nicht erlaubt | \(german)",
                "unsafe-link at 58 «javascript:x»: Die Adresse „javascript:x“ ist nicht erlaubt | \(german)",
            ])
        #expect(
            problems("![K](data:image/png;base64,AA)\n", .english) == [
                "unsafe-link at 5 «data:image/png;base64,AA»: The address “data:image/png;base64,AA” is not allowed | Put the file beside the text or name an address with https://, mailto: or tel:"
            ])
    }

    @Test func imageAlt() {
        #expect(
            problems("`![](a.png)` \\![](b.png)\n  ![ ](c.png \"T\") [![](d.png)](e.md)\n") == [
                "empty-link at 15 «[](b.png)»: Der Verweis auf „b.png“ hat keinen Text | Schreiben Sie in die eckigen Klammern, wohin er führt: [Text](b.png)",
                "image-alt at 27 «![ ](c.png \"T\")»: Das Bild „c.png“ hat keinen Alternativtext | Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Karte der Region](c.png)",
                "empty-link at 43 «[![](d.png)](e.md)»: Der Verweis auf „e.md“ hat keinen Text | Schreiben Sie in die eckigen Klammern, wohin er führt: [Text](e.md)",
                "image-alt at 44 «![](d.png)»: Das Bild „d.png“ hat keinen Alternativtext | Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Karte der Region](d.png)",
            ])
        #expect(
            problems("![](a.png)\n", .english) == [
                "image-alt at 0 «![](a.png)»: The image “a.png” has no alternative text | Describe in the square brackets what can be seen: ![Map of the region](a.png)"
            ])
    }

    @Test func emptyLink() {
        #expect(
            problems("> > ein *Wort*\n>   &amp; lang [](b.md)\n", .english) == [
                "empty-link at 30 «[](b.md)»: The link to “b.md” has no text | Write in the square brackets where it leads: [text](b.md)"
            ])
    }

    @Test func placesInTables() {
        #expect(
            problems("Vor\n| Kopf | [](a.md) |\n|---|---|\n| `[](a.md)` | b \\| [](b.md) |\n| | ![](c.png) |\n")
                .map { $0.prefix { $0 != ":" } } == [
                    "empty-link at 13 «[](a.md)»", "empty-link at 54 «[](b.md)»", "image-alt at 69 «![](c.png)»",
                ])
    }

    @Test func headingJump() {
        #expect(
            problems("## A\n\n####   Kosten *und* Geld ##\n\n### C\n") == [
                "heading-jump at 6 «####   Kosten *und* Geld ##»: Die Überschrift „#### Kosten und Geld“ überspringt eine Ebene | Schreiben Sie „### Kosten und Geld“"
            ])
        #expect(
            problems("### A\n\n## B\n", .english) == [
                "heading-jump at 0 «### A»: The heading “### A” skips a level | Write “## A”"
            ])
        #expect(problems("# T\n\n## A\n\n### B\n\n## C\n").isEmpty)
        #expect(problems("# A\n\n# B\n\n# C\n").isEmpty)
        #expect(problems("### A\n\n#### B\n\n### C\n").isEmpty)
    }

    @Test func strayTitle() {
        #expect(
            problems("# T\n\n## A\n\n# Z\n") == [
                "stray-title at 11 «# Z»: „# Z“ ist ein Titel mitten im Text | Schreiben Sie „## Z“, wenn hier ein Abschnitt beginnt"
            ])
        #expect(
            problems("## A\n\n### B\n\nZ\n===\n", .english) == [
                "stray-title at 13 «Z»: “# Z” is a title in the middle of the text | Write “## Z” if a section begins here"
            ])
        #expect(parse("## A\n\n### B\n\n# Z\n").value.headings.map(\.depth) == [1, 2, 1])
    }

    @Test func footnotes() {
        let markdown =
            "Siehe [^quele], [^Gut], [^neu] und `[^code]` und \\[^esc].\n\n[^quelle]: Buch\n[^alt]: weg\n[^gut]: da\n\n```\n[^c]: x\n```\n"
        #expect(
            problems(markdown) == [
                "missing-footnote at 6 «[^quele]»: Die Fußnote „[^quele]“ gibt es nicht | Meinten Sie „[^quelle]“?",
                "missing-footnote at 24 «[^neu]»: Die Fußnote „[^neu]“ gibt es nicht | Schreiben Sie ans Ende der Datei: [^neu]: Text der Fußnote",
                "unused-footnote at 75 «[^alt]»: Auf die Fußnote „[^alt]“ verweist keine Stelle im Text | Setzen Sie [^alt] an die Stelle im Text oder löschen Sie die Fußnote",
            ])
        #expect(
            problems("x[^a]\n\n[^b1234]: y\n", .english) == [
                "missing-footnote at 1 «[^a]»: There is no footnote “[^a]” | Write at the end of the file: [^a]: text of the footnote",
                "unused-footnote at 7 «[^b1234]»: No place in the text refers to the footnote “[^b1234]” | Put [^b1234] at its place in the text or delete the footnote",
            ])
    }

    @Test func rulesAreAllDifferent() {
        let ids = MarkdownParser.rules.map(\.id)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
    }

    /// Whatever stands before it in the block, a link is found where it stands.
    @Test func findsEveryPlaceInGeneratedText() {
        for seed in UInt64(0)..<2000 {
            var generator = Generator(seed: 5_000_000 + seed)
            let bytes = Array(generator.document().utf8)
            let file = file(bytes)
            for reference in MarkdownParser.parse(file, body: 0..<bytes.count).value.references {
                let text = String(decoding: bytes[reference.range], as: UTF8.self)
                let address = reference.destination.replacing("mailto:", with: "").replacing("http://", with: "")
                let isThere = address.isEmpty ? text.contains("[") : text == address
                #expect(isThere, "seed \(seed): «\(text)» for \(reference.destination)")
            }
        }
    }
}
