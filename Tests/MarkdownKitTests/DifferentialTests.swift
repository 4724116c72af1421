import Testing

@testable import MarkdownKit

/// With its slots filled plainly, our writer writes what cmark's renderer writes.
@Suite struct DifferentialTests {
    @Test(arguments: 0..<8) func writesLikeCMark(part: UInt64) {
        for seed in part * 500..<(part + 1) * 500 {
            var generator = Generator(seed: seed)
            let markdown = Array(generator.document().utf8)
            compare(markdown, seed)
        }
    }

    @Test(arguments: 0..<8) func writesLikeCMarkWhateverIsBroken(part: UInt64) {
        for seed in part * 500..<(part + 1) * 500 {
            var generator = Generator(seed: 1_000_000 + seed)
            let markdown = generator.mutated()
            compare(markdown, seed)
            // And nothing that an author mistypes may end a build, or point outside the file.
            let file = file(markdown)
            let result = MarkdownParser.parse(file, body: 0..<markdown.count)
            let locations =
                result.diagnostics.map(\.location.range) + result.value.references.map(\.range)
                + result.value.headings.map(\.range) + result.value.embeds.map(\.location.range)
            #expect(locations.allSatisfy { $0.upperBound <= markdown.count }, "seed \(seed)")
        }
    }

    private func compare(_ markdown: [UInt8], _ seed: UInt64) {
        let expected = judge(markdown)
        // cmark numbers the references within notes before it has moved the notes to the end, and counts those in notes
        // that it drops; we number what is written.
        if hasReferenceInNote(expected) { return }
        let written = plain(markdown)
        if written != expected {
            let same = zip(written.utf8, expected.utf8).prefix { $0 == $1 }.count
            Issue.record("seed \(seed): cmark «\(around(same, expected))», we «\(around(same, written))»")
        }
    }

    private func around(_ index: Int, _ text: String) -> String {
        String(decoding: text.utf8.dropFirst(max(0, index - 40)).prefix(100), as: UTF8.self)
    }

    private func hasReferenceInNote(_ html: String) -> Bool {
        let references = html.ranges(of: "data-footnote-ref>").count
        let backs = html.ranges(of: "class=\"footnote-backref\"").count
        guard let notes = html.firstRange(of: "data-footnotes>") else { return false }
        return references != backs || html[notes.upperBound...].contains("data-footnote-ref>")
    }
}
