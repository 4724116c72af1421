package import Diagnostics
package import StrategyModel

/// What the command line asks of `build` and `check`.
package struct Options: Sendable {
    package enum Format: String, Sendable, CaseIterable { case text, json }

    package var content = "content"
    package var output = "output"
    /// A name, or the path of a folder.
    package var theme: String?
    /// Warnings fail, too.
    package var isStrict = false
    package var today: CivilDay
    /// Of the messages.
    package var language: Language
    package var format = Format.text
    package var showsTimings = false
    /// The state of the content, such as a commit, that the covers of reports name.
    package var commit: String?

    package init(today: CivilDay, language: Language) {
        self.today = today
        self.language = language
    }

    /// Whether the output folder may be one.
    package func checkPlace(home: String?) throws(Trouble) {
        let chosen = theme.flatMap { $0.contains("/") ? $0 : nil }
        let themes = ThemeReader(besideContent: content).folder
        try OutputPlace.check(
            output: output, content: content, sources: [themes] + (chosen.map { [$0] } ?? []), home: home)
    }
}
