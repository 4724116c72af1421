import Diagnostics
import Testing

@testable import Templates

/// A text says the same whether the model stores it or works it out, here or in a part of it, and whoever asks how.
struct TextWayTests {
    private struct Part: ViewModel {
        var text: String?
        var title: String

        static let members: [Member<Part>] = [
            .text("stored", help, \.text), .text("made", help) { $0.text },
            .text("title", help, \.title), .text("made_title", help) { $0.title },
        ]
    }

    private struct Page: ViewModel {
        var number = 1
        var part: Part

        static let members: [Member<Page>] = [
            .object("part", help, \Page.part), .object("made_part", help) { $0.part },
        ]
    }

    private static let help = Localized(de: "Hilfe", en: "Help")
    private static let long = "Länger, als ein Text in fünfzehn Bytes sein kann: <&>"

    /// Printed, in a section, in a section of its own value, and where there is none.
    private func render(_ path: String, _ text: String?) throws -> String {
        let template = "{{\(path)}}|{{#\(path)}}[{{.}}]{{/\(path)}}|{{^\(path)}}none{{/\(path)}}"
        let file = SourceFile(path: "a.mustache", shownPath: "a.mustache", bytes: Array(template.utf8))
        let set = TemplateSet([file])
        let page = Page(part: Part(text: text, title: text ?? ""))
        return try #require(set.compile("a", for: Page.self).value).text(page)
    }

    @Test(
        arguments: [
            (nil, "||none"), ("", "||none"), ("kurz", "kurz|[kurz]|"), ("a < b", "a &lt; b|[a &lt; b]|"),
            (
                long,
                """
                Länger, als ein Text in fünfzehn Bytes sein kann: &lt;&amp;&gt;|\
                [Länger, als ein Text in fünfzehn Bytes sein kann: &lt;&amp;&gt;]|
                """
            ),
        ] as [(String?, String)])
    func saysTheSameEverywhere(text: String?, expected: String) throws {
        for part in ["part", "made_part"] {
            for name in ["stored", "made", "title", "made_title"] {
                #expect(try render("\(part).\(name)", text) == expected, "\(part).\(name)")
            }
        }
    }
}
