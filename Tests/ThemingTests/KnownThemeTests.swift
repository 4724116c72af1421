import Cores
import Diagnostics
import Markup
import Testing

@testable import Presentation
@testable import Theming

/// Loading a theme with what is known of an earlier one is loading it.
@Suite struct KnownThemeTests {
    /// One after the other; what a theme's own folder holds, by path.
    private static let states: [[String: String]] = [
        ["forward.mustache": "<p>{{target.title}}</p>"],
        ["forward.mustache": "<b>{{target.title}}</b>"],
        ["forward.mustache": "<b>{{target.titel}}</b>"],
        ["forward.mustache": "{{>partials/neu}}"],
        ["forward.mustache": "{{>partials/neu}}", "partials/neu.mustache": "neu {{>partials/tief}}"],
        [
            "forward.mustache": "{{>partials/neu}}", "partials/neu.mustache": "neu {{>partials/tief}}",
            "partials/tief.mustache": "1",
        ],
        [
            "forward.mustache": "{{>partials/neu}}", "partials/neu.mustache": "neu {{>partials/tief}}",
            "partials/tief.mustache": "2",
        ],
        [
            "forward.mustache": "{{>partials/neu}}", "partials/neu.mustache": "neu {{>partials/tief}}",
            "partials/tief.mustache": "{{#",
        ],
        ["forward.mustache": "{{>partials/neu}}", "partials/neu.mustache": "neu {{>partials/neu}}"],
        ["partials/neu.mustache": "neu"],
        ["theme.yaml": "farben:\n  accent: \"#0b5d57\"\n"],
        [:],
    ]

    @Test func isTheSameAfterAnyEdit() {
        var known: LoadedTheme?
        for (step, state) in Self.states.enumerated() {
            let own = state.sorted { $0.key < $1.key }.map {
                SourceFile(path: $0.key, shownPath: "themes/eigen/" + $0.key, bytes: Array($0.value.utf8))
            }
            let folders = [ThemeFolder.builtIn, ThemeFolder(name: "eigen", files: own)]
            let clean = ThemeLoader.load(folders, in: .german).theme
            let loaded = ThemeLoader.load(folders, in: .german, known: known)
            #expect(loaded.theme.diagnostics == clean.diagnostics, "step \(step)")
            #expect(rendered(loaded.theme.value) == rendered(clean.value), "step \(step)")
            known = loaded
        }
    }

    @Test func speaksTheLanguageOfTheSite() {
        let german = ThemeLoader.load([.builtIn], in: .german)
        let english = ThemeLoader.load([.builtIn], in: .english, known: german)
        #expect(rendered(german.theme.value)?.contains("Diese Seite ist umgezogen") == true)
        #expect(rendered(english.theme.value)?.contains("This page has moved") == true)
        #expect(rendered(english.theme.value) == rendered(ThemeLoader.load([.builtIn], in: .english).theme.value))
    }

    private func rendered(_ theme: Theme?) -> String? {
        let page = ForwardingPage(
            site: Chrome(
                folder: Shared(FolderChrome(title: "Musterau")), words: Words(language: .german), pageTitle: "Umgezogen"
            ),
            target: Link(title: "Ziel", url: "ziel.html"))
        var buffer = ByteBuffer(capacity: 1 << 10)
        guard let theme else { return nil }
        theme.render(.forward(page), into: &buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}
