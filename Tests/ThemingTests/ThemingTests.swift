import Diagnostics
import Templates
import Testing

@testable import Theming

@Suite struct ThemeLoaderTests {
    private func load(_ files: [String: String]) -> Diagnosed<Theme?> {
        let own = files.map {
            SourceFile(path: $0.key, shownPath: "themes/eigen/" + $0.key, bytes: Array($0.value.utf8))
        }
        return ThemeLoader.load([.builtIn, ThemeFolder(name: "eigen", files: own)], in: .german).theme
    }

    private func lines(_ found: Diagnosed<Theme?>) -> [String] {
        found.diagnostics.map { diagnostic in
            let range = diagnostic.location.range
            return
                "\(diagnostic.location.path):\(range.lowerBound)+\(range.count) [\(diagnostic.rule.id)] \(diagnostic.message.german)"
        }
    }

    @Test func theDefaultThemeIsWithoutFault() {
        let theme = ThemeLoader.load([.builtIn], in: .german).theme
        #expect(lines(theme) == [])
        #expect(theme.value != nil)
    }

    /// Loading does not compile them: that they compile is taken for granted, because of this test.
    @Test(arguments: PageKind.all.map(\.template))
    func everyTemplateOfTheDefaultThemeCompiles(name: String) throws {
        let set = TemplateSet(ThemeFolder.builtIn.files.filter { $0.path.hasSuffix(".mustache") })
        let kind = try #require(PageKind.all.first { $0.template == name })
        let compiled = kind.compile(set)
        #expect(compiled.diagnostics == [])
        #expect(compiled.value != nil)
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
            lines(load(["theme.yaml": "colours:\n  accent: \"red; } body { display: none\"\nlogo: assets/fehlt.svg\n"]))
                == [
                    "themes/eigen/theme.yaml:19+29 [theme-settings] „red; } body { display: none“ ist keine Farbe für „accent“",
                    "themes/eigen/theme.yaml:55+16 [theme-settings] Die Logo-Datei „assets/fehlt.svg“ gibt es im Thema nicht",
                ])
    }

    @Test(arguments: ["rott", "\"#12345\"", "\"#12345g\"", "rgb(1 2 3", "url(x)"])
    func whatIsNoColour(value: String) {
        #expect(load(["theme.yaml": "colours:\n  accent: \(value)\n"]).diagnostics.map(\.rule.id) == ["theme-settings"])
    }

    /// The example of docs/themes.md.
    @Test func coloursForTheDark() throws {
        let found = load([
            "theme.yaml": "colours:\n  accent: \"#7a1f3d\"\ndark_colours:\n  accent: \"#e39ab3\"\n"
        ])
        #expect(lines(found) == [])
        let css = try #require(found.value?.assets.first { $0.path == "assets/colours.css" })
        #expect(
            String(decoding: css.bytes, as: UTF8.self)
                == ":root {\n  --accent: #7a1f3d;\n  --accent-dark: #e39ab3;\n}\n")
        // What the style sheets of the theme read after dark.
        let sheet = try #require(found.value?.assets.first { $0.path == "assets/fahrplan.css" })
        #expect(String(decoding: sheet.bytes, as: UTF8.self).contains("--_accent: var(--accent-dark, "))
    }

    @Test(arguments: [
        ("colours:\n  akzent: red\n", "Meinten Sie „accent“?"),
        ("dark_colours:\n  akzent: red\n", "Meinten Sie „accent“?"),
        ("colours:\n  paper-drak: red\n", "Meinten Sie „paper-dark“?"),
        ("dark_colours:\n  himmel: red\n", "Bekannt: accent, ink, off, paper, quiet, risk, rule"),
    ])
    func aColourThatNobodyUses(settings: String, hint: String) {
        let found = load(["theme.yaml": settings]).diagnostics
        #expect(found.map(\.rule.id) == ["unused-in-theme"])
        #expect(found.map { $0.hint?.german } == [hint])
    }

    @Test func aColourThatTheThemesOwnSheetUses() {
        let files = [
            "theme.yaml": "colours:\n  himmel: blue\n  serif: red\n",
            "assets/eigen.css": ":root { --himmel: #004; }\nh1 { color: var( --himmel ) }\n",
        ]
        #expect(lines(load(files)) == [])
    }

    @Test func aTemplateThatNobodyUses() {
        #expect(
            lines(load(["mesure.mustache": "x"])) == [
                "themes/eigen/mesure.mustache:0+0 [unused-in-theme] Keine Seite benutzt die Vorlage „mesure“"
            ])
    }
}
