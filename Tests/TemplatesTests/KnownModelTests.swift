import Diagnostics
import Testing

@testable import Templates

/// What templates name of a model that is known beforehand is a part of them.
struct KnownModelTests {
    private struct Page: ViewModel {
        var words: Deep
        var other: Deep?

        static let members: [Member<Page>] = [
            .object("words", help, \Page.words),
            .object("other", help, \.other),
        ]
    }

    private static let help = Localized(de: "Hilfe", en: "Help")

    /// Rendered with another model than the known one, so that it shows where a value comes from.
    private func render(_ text: String, _ page: Page) throws -> String {
        let file = SourceFile(path: "a.mustache", shownPath: "a.mustache", bytes: Array(text.utf8))
        let part = SourceFile(path: "b.mustache", shownPath: "b.mustache", bytes: Array("({{words.word}})".utf8))
        let set = TemplateSet([file, part], knowing: KnownModel(Deep(word: "A & B", flag: true)))
        return try #require(set.compile("a", for: Page.self).value).text(page)
    }

    @Test func itsTextsArePartOfTheTemplate() throws {
        let page = Page(words: Deep(word: "other"))
        #expect(try render("<{{words.word}}> {{>b}}", page) == "<A &amp; B> (A &amp; B)")
    }

    @Test func whatIsNoTextIsAskedForAsEver() throws {
        let page = Page(words: Deep(word: "other", flag: false))
        #expect(try render("{{#words.flag}}yes{{/words.flag}}{{#words}}{{word}}{{/words}}", page) == "other")
    }

    @Test func oneThatMayBeAbsentIsNotKnown() throws {
        #expect(try render("[{{other.word}}]", Page(words: Deep())) == "[]")
        #expect(try render("[{{other.word}}]", Page(words: Deep(), other: Deep(word: "x"))) == "[x]")
    }
}
