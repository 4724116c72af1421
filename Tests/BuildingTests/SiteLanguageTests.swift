import Diagnostics
import Testing

@testable import Building

@Suite struct SiteLanguageTests {
    @Test(arguments: [
        ("site.yaml", "titel: Musterau\nsprache: en\n", Language.english),
        ("site.yml", "titel: Musterau\n", .german),
        // What cannot be read says nothing else.
        ("site.yaml", "titel: [\n", .german),
        ("anderes.yaml", "sprache: en\n", nil),
    ])
    func thatOfTheSettings(name: String, text: String, language: Language?) throws {
        let box = try Sandbox()
        try box.write("content/" + name, text)
        #expect(Language(ofSiteIn: box.at("content")) == language)
        #expect(Language(ofSiteIn: box.at("content/")) == language)
        #expect(Language(ofSiteIn: box.at("nowhere")) == nil)
    }
}
