import Cores
import Diagnostics
import Markup
import Testing

@testable import Templates

/// Lists whose elements are made by several cores come out in order, whatever surrounds them and lies in them.
@Suite struct LazyListTests {
    private struct Chapter: ViewModel {
        var title: String
        var book: Book?

        static let members: [Member<Chapter>] = [
            .text("title", help, \.title),
            .object("book", help, \.book),
            .list(
                "rows", help,
                lazily: { chapter in LazyList(Array(0..<9)) { [chapter] in Row(text: "\(chapter.title).\($0)") } }),
        ]
    }

    private struct Row: ViewModel {
        var text: String

        static let members: [Member<Row>] = [.text("text", help, \.text)]
    }

    private struct Book: ViewModel {
        var name: String
        var count: Int

        static let members: [Member<Book>] = [
            .text("name", help, \.name),
            .list("chapters", help, lazily: { book in LazyList(Array(0..<book.count)) { Chapter(title: "\($0)") } }),
        ]
    }

    private static let help = Localized(de: "Hilfe", en: "Help")

    private static func expected(_ count: Int) -> String {
        (0..<count).map { chapter in
            "[Buch \(chapter):" + (0..<9).map { " \(chapter).\($0)" }.joined() + "]"
        }.joined()
    }

    @Test(arguments: [0, 1, 7, 8, 9, 64, 65, 1000])
    func elementsComeInOrder(count: Int) throws {
        let source = "{{#chapters}}[{{name}} {{title}}:{{#rows}} {{text}}{{/rows}}]{{/chapters}}!"
        let file = SourceFile(path: "a.mustache", shownPath: "a.mustache", bytes: Array(source.utf8))
        let template = try #require(TemplateSet([file]).compile("a", for: Book.self).value)
        let book = Book(name: "Buch", count: count)
        func render() -> String {
            var taken: [UInt8] = []
            var buffer = ByteBuffer(capacity: 16)
            template.render(book, into: &buffer) { piece in
                taken += piece.bytes
                piece.removeFirst(piece.count)
            }
            return String(decoding: taken + buffer.bytes, as: UTF8.self)
        }
        #expect(render() == Self.expected(count) + "!")
        #expect(Cores.onOne(render) == Self.expected(count) + "!")
    }

    @Test func throughAnotherModel() throws {
        let source =
            "{{#book}}{{#chapters}}[{{name}} {{title}}:{{#rows}} {{text}}{{/rows}}]{{/chapters}}{{/book}}{{title}}{{#book.chapters}}{{title}}{{/book.chapters}}{{^book.chapters}}-{{/book.chapters}}"
        let file = SourceFile(path: "a.mustache", shownPath: "a.mustache", bytes: Array(source.utf8))
        let template = try #require(TemplateSet([file]).compile("a", for: Chapter.self).value)
        let filled = template.text(Chapter(title: "T", book: Book(name: "Buch", count: 100)))
        let digits = (0..<100).map(String.init).joined()
        #expect(filled == Self.expected(100) + "T" + digits)
        #expect(template.text(Chapter(title: "T")) == "T-")
    }
}
