import Testing

@testable import MarkdownKit

/// Nothing that can stand in a file may crash a build or keep it waiting.
@Suite struct HostileTests {
    @Test(arguments: [
        ">", "[", "![", "- ", "* ", "*a ", "**a", "`", "<", "[^a", "[^a]", "[](", "~~a ", "](x)", "\\", "&amp;",
        "![](x.png)",
        "[a](b.md)", "<b>", "# ", "| a ", "[a][b]", "a\n[b]: c\n\n", "[^a]\n\n[^a]: x\n\n",
    ])
    func survives(piece: String) {
        let count = 20_000 / piece.utf8.count
        let bytes = Array(String(repeating: piece, count: count).utf8) + Array("\n".utf8)
        let file = file(bytes)
        var body = Body.empty
        let time = ContinuousClock().measure { body = MarkdownParser.parse(file, body: 0..<bytes.count).value }
        _ = html(body)
        // Generous: what is quadratic takes minutes.
        #expect(time < .seconds(20), "\(piece)")
    }

    @Test func nestsDeeply() {
        let images = String(repeating: "![a", count: 2000) + String(repeating: "](b)", count: 2000) + "\n"
        #expect(html(images).hasPrefix("<figure>\n<img src=\"b\" alt=\"aaa"))
        let quotes = String(repeating: "> ", count: 10_000) + "x\n"
        #expect(html(quotes).contains("<p>x</p>"))
    }

    @Test func replacesWhatIsNotUTF8() {
        let bytes: [UInt8] =
            Array("a ".utf8) + [0xFF, 0xC3] + Array(" b [c](".utf8) + [0xE2, 0x82] + Array(".md)\0\n".utf8)
        let file = file(bytes)
        let body = MarkdownParser.parse(file, body: 0..<bytes.count).value
        for part in body.parts(Filling()) {
            guard case .html(let html) = part else { continue }
            #expect(String(validating: html.bytes, as: UTF8.self) != nil)
        }
        #expect(html(body).hasPrefix("<p>a \u{FFFD}"))
    }

    @Test func skipsAByteOrderMark() {
        let result = parse("\u{FEFF}## A\n\n![](b.png)\n")
        #expect(result.value.headings[0].range == 3..<7)
        #expect(result.diagnostics[0].location.range == 9..<19)
    }

    @Test func readsEveryKindOfLineEnding() {
        #expect(
            problems("a\r\n\r\n> b\r\n> ![](b.png)\r\r## C\r").map { $0.prefix { $0 != ":" } } == [
                "image-alt at 12 «![](b.png)»"
            ])
        #expect(parse("a\r\r## C\r").value.headings[0].range == 3..<7)
    }

    @Test func toleratesAnImpossibleRange() {
        let file = file(Array("abc".utf8))
        #expect(html(MarkdownParser.parse(file, body: 1..<99).value) == "<p>bc</p>\n")
        #expect(MarkdownParser.parse(file, body: 50..<99).value.isEmpty)
    }
}
