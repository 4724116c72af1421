import Testing

@testable import MarkdownKit

@Suite struct BodyTests {
    @Test func leavesOutTheTitle() {
        let body = parse("# Ein [Titel](t.md)\n\nText ![a](b.png).\n\n### C\n\n## D\n").value
        #expect(body.title?.text == "Ein Titel")
        #expect(body.headings.map(\.depth) == [1, 3, 2])
        let rest = body.withoutTitle()
        #expect(rest.title == nil)
        #expect(rest.headings.map(\.depth) == [2, 1])
        #expect(rest.references.map(\.destination) == ["b.png"])
        #expect(
            html(rest) == """
                <p>Text <img src="b.png" alt="a" />.</p>
                <h3 id="c">C</h3>
                <h2 id="d">D</h2>

                """)
        #expect(rest.withoutTitle() == rest)
    }

    @Test(arguments: ["Text\n\n# A\n", "## A\n", "> # A\n", "# A[^1]\n\n[^1]: x\n", ""])
    func hasNoTitle(markdown: String) {
        #expect(parse(markdown).value.title == nil)
    }

    @Test func knowsWhenItIsEmpty() {
        #expect(parse("").value.isEmpty)
        #expect(parse("\n  \n[a]: b.md\n").value.isEmpty)
        #expect(!parse("a\n").value.isEmpty)
        #expect(parse("").value == Body.empty)
    }

    @Test func listsWhatTheTextRefersTo() {
        let references = parse("[![Karte *A*](k.png)](<a b.md> \"T\") a@b.example\n").value.references
        #expect(references.map(\.kind) == [.link, .image, .link])
        #expect(references.map(\.destination) == ["a b.md", "k.png", "mailto:a@b.example"])
        #expect(references.map(\.alternative) == ["", "Karte A", ""])
        #expect(references.map(\.title) == ["T", "", ""])
    }

    @Test func leavesPercentSignsAlone() {
        let references = parse("[a](a%20b%C3%A4.md#x%2) [b](%FF.md)\n").value.references
        #expect(references.map(\.destination) == ["a%20b%C3%A4.md#x%2", "%FF.md"])
    }

    @Test func summarisesWithTheFirstParagraph() {
        #expect(
            parse("# T\n\n![a](b.png)\n\nDie *Region*\nhandelt [gemeinsam](x.md)[^1].\n\n[^1]: n\n").value.summary
                == "Die Region handelt gemeinsam.")
        let long = parse(String(repeating: "Maßnahme, ", count: 30)).value.summary
        #expect(long == Array(repeating: "Maßnahme", count: 20).joined(separator: ", ") + " …")
        #expect(parse("[^1]: n\n\n```\nx\n```\n").value.summary == "")
    }

    /// Letters that are put together from two count once, wherever they stand.
    @Test(arguments: ["a", "ä", "a\u{308}", "“", "👩‍👩‍👧"]) func summaryCountsCharacters(_ letter: String) {
        for count in [199, 200, 201, 203, 204, 205, 230] {
            let text = String(repeating: letter, count: count - 4) + " bcd"
            let summary = parse(text + "\n").value.summary
            #expect(summary == (count > 200 ? String(repeating: letter, count: min(count - 4, 200)) + " …" : text))
        }
    }

    @Test func isTheSameForTheSameText() {
        let markdown = "# A\n\n[b](c.md) ![d](e.png) [^1]\n\n[^1]: f\n"
        #expect(parse(markdown).value == parse(markdown).value)
        #expect(parse(markdown).value != parse(markdown + "g").value)
    }
}
