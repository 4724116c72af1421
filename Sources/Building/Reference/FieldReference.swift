import Diagnostics
import StrategyModel

/// Every field of front matter and of `site.yaml`, for authors.
struct FieldReference {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private func choose(_ german: String, _ english: String) -> String { Localized(de: german, en: english)[language] }

    var text: String {
        let head = choose(
            """
            # Felder

            Was im Kopf der Dateien stehen darf. Pflicht ist nur, was so gekennzeichnet ist; einem Text ohne Titel dient seine \
            erste Überschrift (`# …`) als Titel. Schlüssel dürfen deutsch oder englisch \
            sein, mit Umlauten oder ohne, mit Bindestrich oder Unterstrich. Datumsangaben sind so genau, wie man es weiß: `2024`, \
            `2024-Q3`, `2024-07`, `2024-07-15`, `15.07.2024`, `Juli 2024`. Zahlen und Beträge folgen der Sprache der Website: \
            `12.500 EUR`, `1,2 Mio. EUR`.
            """,
            """
            # Fields

            What may stand in the front matter of files. Only what is marked so is required; a text without a title takes its \
            first heading (`# …`) as its title. Keys may be English or German, with a \
            hyphen or an underscore. Dates are as exact as one knows: `2024`, `2024-Q3`, `2024-07`, `2024-07-15`, `July 2024`. \
            Numbers and amounts follow the language of the site: `12,500 EUR`, `1.2m EUR`.
            """)
        let site = section("site.yaml", SiteSettings.table.rows, note: nil)
        let kinds = Kind.all.map { section($0.title[language].capitalisedFirst, $0.rows, note: place(of: $0)) }
        return ([head, site] + kinds).joined(separator: "\n\n") + "\n"
    }

    private func place(of kind: Kind) -> String {
        if kind.folders.isEmpty {
            return choose(
                "Datei `strategie.md` oder `strategy.md` im Ordner der Strategie.",
                "File `strategy.md` or `strategie.md` in the strategy's folder.")
        }
        let folders = kind.folders.map { "`\($0)/`" }.joined(separator: ", ")
        return choose("Ordner: \(folders)", "Folder: \(folders)")
    }

    private func section(_ title: String, _ rows: [FieldRow], note: String?) -> String {
        let head = ["## \(title)", note].compactMap { $0 }.joined(separator: "\n\n")
        return ([head, table(rows)] + details(rows)).joined(separator: "\n\n")
    }

    private func table(_ rows: [FieldRow]) -> String {
        let names =
            language == .german
            ? ["Schlüssel", "englisch", "Wert", "Beispiel", "Bedeutung"]
            : ["key", "German", "value", "example", "meaning"]
        let head = "| " + names.joined(separator: " | ") + " |\n|" + String(repeating: "---|", count: names.count)
        let lines = rows.map { row in
            let (own, other) = language == .german ? (row.german, row.key) : (row.key, row.german)
            let required = row.isRequired ? choose(" **Pflicht.**", " **Required.**") : ""
            let words =
                row.choices.isEmpty ? "" : ": " + row.choices.map { "`\($0[language])`" }.joined(separator: ", ")
            let example = row.example[language]
            return
                "| `\(own)` | `\(other)` | \(row.typeName[language]) | \(["", "[]"].contains(example) ? "" : "`\(example)`") | \(row.help[language])\(words).\(required) |"
        }
        return ([head] + lines).joined(separator: "\n")
    }

    /// The fields of records, below the table that names them.
    private func details(_ rows: [FieldRow], of owner: String = "") -> [String] {
        rows.filter { !$0.rows.isEmpty }.flatMap { row in
            let name = owner + row.name(language)
            return ["### `\(name)`\n\n" + table(row.rows)] + details(row.rows, of: name + ".")
        }
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
