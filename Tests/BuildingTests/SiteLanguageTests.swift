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

    @Test func linksAreFollowedAsWithinAllContent() throws {
        let box = try Sandbox()
        try box.write("content/shared/site.yaml", "sprache: en\n")
        try box.write("site.yaml", "sprache: en\n")
        try box.link("content/site.yaml", to: "shared/site.yaml")
        #expect(Language(ofSiteIn: box.at("content")) == .english)
        try box.remove("content/site.yaml")
        for outside in ["../site.yaml", "/dev/zero"] {
            try box.link("content/site.yaml", to: outside)
            #expect(Language(ofSiteIn: box.at("content")) == nil)
            try box.remove("content/site.yaml")
        }
    }
}
