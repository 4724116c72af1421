import Diagnostics
import StrategyModel

/// What fenced `fahrplan` blocks may ask for, for authors.
struct BlockReference {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private func choose(_ german: String, _ english: String) -> String { Localized(de: german, en: english)[language] }

    var text: String { [head, words, measures].joined(separator: "\n\n") + "\n" }

    private var head: String {
        choose(
            """
            # Blöcke

            Listen und Abbildungen mitten im Text. Ein Block beginnt mit drei Backticks und dem Wort `fahrplan`:

                ```fahrplan
                kosten
                ```

            Die Wörter dürfen deutsch oder englisch sein.
            """,
            """
            # Blocks

            Lists and figures in the middle of a text. A block begins with three backticks and the word `fahrplan`:

                ```fahrplan
                costs
                ```

            The words may be English or German.
            """)
    }

    private var words: String {
        let own: [(german: String, english: String, help: Localized)] =
            [
                (
                    "massnahmen", "measures",
                    .init(
                        de: "alle Maßnahmen, oder die unter einer Bedingung",
                        en: "all measures, or those under a condition")
                ),
                (
                    "fahrplan", "fahrplan",
                    .init(de: "alle Maßnahmen auf einer Zeitachse", en: "all measures on a time axis")
                ),
                (
                    "fahrplan nach kommune", "fahrplan by municipality",
                    .init(
                        de: "anders gegliedert: nach handlungsfeld, kommune oder federfuehrung",
                        en: "in other groups: by field, municipality or responsible")
                ),
                (
                    "indikator besuche", "indicator visits",
                    .init(de: "ein Indikator mit seinem Verlauf", en: "an indicator with its course")
                ),
            ] + QueryBlock.all.map { ($0.german, $0.english, $0.help) }
        let head =
            "| \(choose("Block", "block")) | \(choose("englisch", "German")) | \(choose("zeigt", "shows")) |\n|---|---|---|\n"
        return head
            + own.map { row in
                let (first, second) = language == .german ? (row.german, row.english) : (row.english, row.german)
                return "| `\(first)` | `\(second)` | \(row.help[language]) |"
            }.joined(separator: "\n")
    }

    private var measures: String {
        choose(
            """
            Bedingungen stehen hinter `wo` und werden mit `und` verbunden: `massnahmen wo handlungsfeld = mobilitaet und status = \
            in Umsetzung`. Filtern lässt sich nach \(keys("und")).
            """,
            """
            Conditions stand behind `where` and are joined by `and`: `measures where field = mobility and status = in_progress`. \
            One can filter by \(keys("and")).
            """)
    }

    private func keys(_ joint: String) -> String {
        let keys = QueryKey.labels(language).map { "`\($0)`" }
        return keys.dropLast().joined(separator: ", ") + keys.suffix(1).map { " \(joint) \($0)" }.joined()
    }
}
