import Diagnostics
import Testing

@testable import Theming

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4, and the lengths around a block's edge.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1_000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func digests(message: String, digest: String) {
        let hex = SHA256.digest(of: Array(message.utf8)).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        #expect(hex.joined() == digest)
    }
}

@Suite struct ThemeLoaderTests {
    private func load(_ files: [String: String]) -> Diagnosed<Theme?> {
        let own = files.map { SourceFile(path: $0.key, shownPath: "themes/eigen/" + $0.key, bytes: Array($0.value.utf8)) }
        return ThemeLoader.load([.builtIn, ThemeFolder(name: "eigen", files: own)])
    }

    private func lines(_ found: Diagnosed<Theme?>) -> [String] {
        found.diagnostics.map { diagnostic in
            let range = diagnostic.location.range
            return "\(diagnostic.location.path):\(range.lowerBound)+\(range.count) [\(diagnostic.rule.id)] \(diagnostic.message.german)"
        }
    }

    @Test func theDefaultThemeIsWithoutFault() {
        let theme = ThemeLoader.load([.builtIn])
        #expect(lines(theme) == [])
        #expect(theme.value != nil)
    }

    @Test func aMisspelledNameIsAnErrorAtItsPlace() {
        let found = load(["page.mustache": "<h1>{{page.titel}}</h1>"])
        #expect(found.value == nil)
        #expect(found.diagnostics.count == 1)
        #expect(found.diagnostics.first?.rule.id == "template-unknown-name")
        #expect(found.diagnostics.first?.location.path == "themes/eigen/page.mustache")
        #expect(found.diagnostics.first?.hint?.english.contains("title") == true)
    }

    @Test func coloursAndTheirMistakes() throws {
        let good = load(["theme.yaml": "colours:\n  accent: \"#7a1f3d\"\n"])
        let theme = try #require(good.value)
        let css = try #require(theme.assets.first { $0.path == "assets/colours.css" })
        #expect(String(decoding: css.bytes, as: UTF8.self).contains("--accent: #7a1f3d;"))
        #expect(
            lines(load(["theme.yaml": "colours:\n  accent: \"red; } body { display: none\"\nlogo: assets/fehlt.svg\n"])) == [
                "themes/eigen/theme.yaml:19+29 [theme-settings] „red; } body { display: none“ ist keine Farbe für „accent“",
                "themes/eigen/theme.yaml:0+0 [theme-settings] die Logo-Datei „assets/fehlt.svg“ gibt es im Thema nicht",
            ])
    }

    @Test func aTemplateThatNobodyUses() {
        #expect(
            lines(load(["mesure.mustache": "x"])) == [
                "themes/eigen/mesure.mustache:0+0 [unused-template] keine Seite benutzt die Vorlage „mesure“"
            ])
    }

    @Test func theReportsPolicyAllowsItsOneStyle() throws {
        let look = try #require(ThemeLoader.load([.builtIn]).value).look
        #expect(look.reportPolicy == ContentSecurityPolicy.standalone(style: look.reportStyle.bytes))
        #expect(!look.reportPolicy.contains("unsafe"))
        #expect(!look.sitePolicy.contains("unsafe") && !look.sitePolicy.contains("http"))
    }
}
