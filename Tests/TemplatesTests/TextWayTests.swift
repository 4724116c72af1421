import Cores
import Diagnostics
import Testing

@testable import Templates

/// A text says the same whether the model stores it or works it out, here, in a part of it or in a shared one, and whoever
/// asks how.
struct TextWayTests {
    private struct Part: ViewModel {
        var text: String?
        var title: String

        static let members: [Member<Part>] = [
            .text("stored", help, \.text), .text("made", help) { $0.text },
            .text("title", help, \.title), .text("made_title", help) { $0.title },
        ]
    }

    private struct Sharing: ViewModel {
        var number = 1
        var part: Shared<Part>
        var whole: Part

        static let members: [Member<Sharing>] =
            Member.all(of: \.part) + [
                .object("whole", help, \.whole)
            ]
    }

    private struct Page: ViewModel {
        var number = 1
        var part: Part
        var optional: Part?
        var shared: Shared<Part>
        var sharing: Sharing
        var sharingTwice: Shared<Sharing>

        init(_ part: Part) {
            (self.part, optional, shared) = (part, part, Shared(part))
            sharing = Sharing(part: Shared(part), whole: part)
            sharingTwice = Shared(sharing)
        }

        static let members: [Member<Page>] =
            [
                .object("part", help, \Page.part), .object("made_part", help) { $0.part },
                .object("optional", help, \Page.optional), .object("made_optional", help) { $0.optional },
                .object("sharing", help, \Page.sharing), .object("made_sharing", help) { $0.sharing },
            ] + Member.all(of: \.sharingTwice)
    }

    private static let help = Localized(de: "Hilfe", en: "Help")
    private static let long = "Länger, als ein Text in fünfzehn Bytes sein kann: <&>"

    /// Printed, in a section, in a section of its own value, and where there is none.
    private func render(_ path: String, _ text: String?) throws -> String {
        let template = "{{\(path)}}|{{#\(path)}}[{{.}}]{{/\(path)}}|{{^\(path)}}none{{/\(path)}}"
        let file = SourceFile(path: "a.mustache", shownPath: "a.mustache", bytes: Array(template.utf8))
        let set = TemplateSet([file])
        let page = Page(Part(text: text, title: text ?? ""))
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
        let parts = [
            "part.", "made_part.", "optional.", "made_optional.", "sharing.", "made_sharing.", "sharing.whole.",
            "made_sharing.whole.", "", "whole.",
        ]
        for part in parts {
            for name in ["stored", "made", "title", "made_title"] {
                #expect(try render(part + name, text) == expected, "\(part)\(name)")
            }
        }
    }
}
