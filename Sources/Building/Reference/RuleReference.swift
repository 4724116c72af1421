import Diagnostics

/// Every problem that Fahrplan reports, for looking up what stands in `[…]` behind a message.
struct RuleReference {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private func choose(_ german: String, _ english: String) -> String { Localized(de: german, en: english)[language] }

    func text(_ rules: [Rule]) -> String {
        let head = choose(
            """
            # Was Fahrplan meldet

            Jede Meldung endet mit dem Namen ihrer Regel in eckigen Klammern. Ein **Fehler** verhindert, dass etwas geschrieben \
            wird; die letzte gute Ausgabe bleibt stehen. Mit einer **Warnung** lässt sich veröffentlichen, außer mit `--strict`. \
            Ein **Hinweis** erscheint, weil Zeit vergeht, etwas \
            ungenutzt ist oder sich Maßnahmen widersprechen, und verhindert nie etwas.
            """,
            """
            # What Fahrplan reports

            Every message ends with the name of its rule in square brackets. An **error** keeps anything from being written; the \
            last good output stays. One can publish with a **warning**, unless `--strict` is given. A **notice** appears \
            because time passes, something is unused or measures contradict each other, and never keeps anything from being published.
            """)
        let table =
            "| \(choose("Regel", "rule")) | \(choose("Schwere", "severity")) | \(choose("Was nicht stimmt", "what is wrong")) |\n|---|---|---|\n"
        let rows = rules.sorted { $0.id < $1.id }.map { rule in
            "| `\(rule.id)` | \(rule.severity.label[language]) | \(rule.summary[language]) |\n"
        }
        return head + "\n\n" + table + rows.joined()
    }
}
