import Testing

@testable import MarkdownKit

@Suite struct WriterTests {
    @Test func writesHeadingsBelowTheTitleOfThePage() {
        #expect(
            html("## Ziele & Wirkung\n\n### Größe\n\n## Ziele & Wirkung\n") == """
                <h2 id="ziele-wirkung">Ziele &amp; Wirkung</h2>
                <h3 id="groesse">Größe</h3>
                <h2 id="ziele-wirkung-2">Ziele &amp; Wirkung</h2>

                """)
    }

    @Test func writesHeadingsWithPrefixShiftAndNumber() {
        let filling = Filling(
            idPrefix: "kapitel-einleitung-", headingShift: 1, headingNumber: { "2.\($0 + 1)" })
        #expect(
            html("# A\n\n## B\n", filling) == """
                <h3 id="kapitel-einleitung-a"><span class="heading-number">2.1</span> A</h3>
                <h4 id="kapitel-einleitung-b"><span class="heading-number">2.2</span> B</h4>

                """)
        #expect(html("# A\n\n###### F\n", Filling(headingShift: 3)).contains("<h6 id=\"f\">F</h6>"))
    }

    @Test func writesLinksAsTheFillingSays() {
        let filling = Filling(link: { destination, index in
            switch index {
            case 0: .href("b.html?\(destination)", note: "(PDF, 2 MB)")
            case 1: .href("https://example.org/?a&b", external: true)
            default: .textOnly
            }
        })
        #expect(
            html("[B](b.md 'Titel') <https://example.org> [*weg*](c.md)\n", filling) == """
                <p><a href="b.html?b.md" title="Titel">B</a> <span class="link-note">(PDF, 2 MB)</span> \
                <a href="https://example.org/?a&amp;b" rel="external">https://example.org</a> <em>weg</em></p>

                """)
    }

    @Test func writesPicturesAloneAsFigures() {
        #expect(
            html("![Karte](k.png \"Die Region\")\n") == """
                <figure>
                <img src="k.png" alt="Karte" />
                <figcaption>Die Region</figcaption>
                </figure>

                """)
        let filling = Filling(image: { _, _ in .source("b/k.webp", width: 4, height: 3, credit: "Foto: A & B") })
        #expect(
            html("![Karte](k.png)\n\nDie ![*K*arte](k.png \"T\") hier.\n", filling) == """
                <figure>
                <img src="b/k.webp" alt="Karte" width="4" height="3" />
                <figcaption><span class="credit">Foto: A &amp; B</span></figcaption>
                </figure>
                <p>Die <img src="b/k.webp" alt="Karte" title="T" width="4" height="3" /> \
                <span class="credit">Foto: A &amp; B</span> hier.</p>

                """)
        #expect(html("![Karte](k.png)\n", Filling(image: { _, _ in .textOnly })) == "<p>Karte</p>\n")
    }

    @Test func writesTablesThatScrollAndAlignByClass() {
        #expect(
            html("| a | b |\n|:--|--:|\n| x | [y](z.md) |\n", Filling(labels: .english)) == """
                <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">a</th>
                <th scope="col" class="align-right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left">x</td>
                <td class="align-right"><a href="z.md">y</a></td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    /// An empty corner heads nothing.
    @Test func anEmptyHeadIsAnOrdinaryCell() {
        #expect(
            html("| | b |\n|--|--|\n| x | |\n", Filling(labels: .english)) == """
                <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">
                <table>
                <thead>
                <tr>
                <td></td>
                <th scope="col">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>x</td>
                <td></td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func writesTasksThatCanBeHeard() {
        #expect(
            html("- [x] ja\n- [ ] nein\n") == """
                <ul>
                <li class="task"><input type="checkbox" checked="" disabled="" aria-label="erledigt" /> ja</li>
                <li class="task"><input type="checkbox" disabled="" aria-label="offen" /> nein</li>
                </ul>

                """)
    }

    @Test func writesFootnotesWithTheirOwnIDs() {
        let filling = Filling(idPrefix: "k-", headingShift: 1, labels: .english)
        #expect(
            html("A[^x] b[^y] c[^x].\n\n[^y]: Zwei\n[^x]: Eins\n", filling) == """
                <p>A<sup class="footnote-ref"><a href="#k-fn_1" id="k-fnref_1" role="doc-noteref">1</a></sup> \
                b<sup class="footnote-ref"><a href="#k-fn_2" id="k-fnref_2" role="doc-noteref">2</a></sup> \
                c<sup class="footnote-ref"><a href="#k-fn_1" id="k-fnref_1_2" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="k-fn_title">
                <h3 id="k-fn_title">Footnotes</h3>
                <ol>
                <li id="k-fn_1">
                <p>Eins <a href="#k-fnref_1" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩</a> \
                <a href="#k-fnref_1_2" class="footnote-back" role="doc-backlink" aria-label="Back to the text 2">↩<sup>2</sup></a></p>
                </li>
                <li id="k-fn_2">
                <p>Zwei <a href="#k-fnref_2" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func cutsTheBodyWhereSomethingIsEmbedded() {
        let body = parse(
            "Vor\n\n```fahrplan measures\nwhere field = x\n\n  sort: y\n```\n\n- a\n\n  ```fahrplan\n  timeline\n  ```\n"
        ).value
        #expect(html(body) == "<p>Vor</p>\n[embed 0]\n\n<ul>\n<li>\n<p>a</p>\n[embed 1]\n</li>\n</ul>\n")
        #expect(body.embeds.map(\.text) == ["measures\nwhere field = x\nsort: y", "timeline"])
        #expect(body.embeds[0].lines.map(\.location.range) == [17..<25, 26..<41, 45..<52])
        #expect(body.embeds[1].location.range == 79..<87)
    }

    @Test func dropsHTMLButNotLineBreaks() {
        #expect(
            html("a <b>fett</b> | x<br>y <!-- c -->\n\n<div>\nweg\n</div>\n\n<script>alert(1)</script>\n")
                == "<p>a fett | x<br />y </p>\n")
    }

    @Test func dropsUnsafeAddresses() {
        let body = parse("[a](JavaScript:x) [b](java&#10;script:x) ![c](data:image/png;base64,AA) [d](vbscript:x)\n")
            .value
        #expect(html(body) == "<p>a b c d</p>\n")
        #expect(body.references.isEmpty)
    }

    @Test func writesALinkWithinALinkAsText() {
        #expect(html("[a <https://b.example> c](d.md)\n") == "<p><a href=\"d.md\">a https://b.example c</a></p>\n")
    }

    @Test func writesCodeWithItsLanguage() {
        #expect(
            html("```swift x\na < b\n```\n") == "<pre><code class=\"language-swift\">a &lt; b\n</code></pre>\n")
    }

    @Test func readsOnlyTheBytesOfTheBody() {
        let text = "---\ntitel: x\n---\n## A\n\n[b](c.md)\n---\nnicht mehr"
        let file = file(Array(text.utf8))
        let body = MarkdownParser.parse(file, body: 17..<33).value
        #expect(html(body) == "<h2 id=\"a\">A</h2>\n<p><a href=\"c.md\">b</a></p>\n")
        #expect(body.headings[0].range == 17..<21)
        #expect(body.references[0].range == 27..<31)
    }
}
