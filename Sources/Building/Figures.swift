package import Diagnostics

/// What a build made, for the line it ends in.
package struct Figures: Sendable, Equatable {
    package var strategies = 0
    package var municipalities = 0
    package var measures = 0
    package var pages = 0

    package init(strategies: Int = 0, municipalities: Int = 0, measures: Int = 0, pages: Int = 0) {
        self.strategies = strategies
        self.municipalities = municipalities
        self.measures = measures
        self.pages = pages
    }

    /// `3 Strategien, 40 Kommunen, 1 Maßnahme, 96 Seiten`
    package func text(_ language: Language) -> String {
        let counts: [(Int, Localized, Localized)] = [
            (strategies, Localized(de: "Strategie", en: "strategy"), Localized(de: "Strategien", en: "strategies")),
            (
                municipalities, Localized(de: "Kommune", en: "municipality"),
                Localized(de: "Kommunen", en: "municipalities")
            ),
            (measures, Localized(de: "Maßnahme", en: "measure"), Localized(de: "Maßnahmen", en: "measures")),
            (pages, Localized(de: "Seite", en: "page"), Localized(de: "Seiten", en: "pages")),
        ]
        return counts.map { "\($0) \(($0 == 1 ? $1 : $2)[language])" }.joined(separator: ", ")
    }

    /// With what happened to the files: `…; 3 geschrieben, 93 unverändert, 0 entfernt (0,42 s)`
    package func text(_ tally: OutputTally, in time: Duration, _ language: Language) -> String {
        let files = Localized(
            de: "\(tally.written) geschrieben, \(tally.kept) unverändert, \(tally.removed) entfernt",
            en: "\(tally.written) written, \(tally.kept) kept, \(tally.removed) removed")
        return "\(text(language)); \(files[language]) (\(Self.seconds(time, language)))"
    }

    package static func seconds(_ time: Duration, _ language: Language) -> String {
        Decimal.text(time / .seconds(1), places: 2, separator: language == .german ? "," : ".") + " s"
    }
}
