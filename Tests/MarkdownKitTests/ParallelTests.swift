import Testing

@testable import MarkdownKit

/// Notices if one of the two guards in `CMark` is taken away, which has been tried.
@Suite struct ParallelTests {
    private static let documents: [[UInt8]] = {
        var documents = [
            "a ~~b~~ c ~~d~~\n", "a b~ c\n", "a~b und b~c\n", "Siehe www.example.org und https://example.org/x.\n",
            "Schreiben Sie an rathaus@example.org!\n", "~~www.example.org~~ a@b.example\n",
            "| ~~a~~ | b~ |\n|---|---|\n| ~c | d |\n",
            "Text www.example.org ohne Tilde\n",
        ].map { Array($0.utf8) }
        // Long ones, so that parses overlap.
        documents += documents.prefix(8).map { document in Array(repeatElement(document, count: 100).joined()) }
        for seed in 0..<24 {
            var generator = Generator(seed: 9_000_000 + UInt64(seed))
            documents.append(Array(generator.document().utf8))
        }
        return documents
    }()

    @Test func parsesOnAllCoresAsOnOne() async {
        let expected = ParallelTests.documents.map(judge)
        let bodies = ParallelTests.documents.map(ParallelTests.body)
        let wrong = await withTaskGroup(of: Int.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    var wrong = 0
                    for round in 0..<800 {
                        let index = (round * 7 + worker) % ParallelTests.documents.count
                        if ParallelTests.body(ParallelTests.documents[index]) != bodies[index] { wrong += 1 }
                        if round % 8 == 0, judge(ParallelTests.documents[index]) != expected[index] { wrong += 1 }
                    }
                    return wrong
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }

    private static func body(_ markdown: [UInt8]) -> Body {
        MarkdownParser.parse(file(markdown), body: 0..<markdown.count).value
    }
}
