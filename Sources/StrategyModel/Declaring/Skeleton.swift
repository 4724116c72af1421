package import Diagnostics

/// The file that `new` writes: complete with a title alone, every other field explained in a comment.
package enum Skeleton {
    /// `id` becomes the title until the author writes a better one.
    package static func text(of kind: Kind, id: String, language: Language) -> String {
        let title = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
        let fields = kind.rows.filter { $0.key != "kind" }.map { row in
            row.isRequired ? required(row, title, language) : optional(row, language)
        }
        let invitation = Localized(
            de:
                "<!-- Hier beginnt der Text. Überschriften mit ##, Links zu anderen Inhalten wie [Titel](../ordner/datei.md). -->",
            en:
                "<!-- The text begins here. Headings with ##, links to other contents like [title](../folder/file.md). -->"
        )
        return "---\n" + fields.joined(separator: "\n") + "---\n\n" + invitation[language] + "\n"
    }

    private static func required(_ row: FieldRow, _ title: String, _ language: Language) -> String {
        "# \(row.help[language])\n\(row.name(language)): \(title)\n"
    }

    private static func optional(_ row: FieldRow, _ language: Language) -> String {
        var text = "# \(row.help[language])\(choices(row, language))\n"
        if row.rows.isEmpty || !["", "[]"].contains(row.example[language]) {
            text += "# \(row.name(language)): \(row.example[language])\n"
        }
        guard !row.rows.isEmpty else { return text }
        if row.example[language].isEmpty || row.example[language] == "[]" {
            text = heading(row, language)
        } else {
            text += Localized(de: "# oder:", en: "# or:")[language] + "\n# \(row.name(language)):\n"
        }
        for (position, inner) in row.rows.enumerated() {
            let dash = !row.isList ? "    " : position == 0 ? "  - " : "    "
            text +=
                "# \(dash)\(inner.name(language)): \(inner.example[language])  # \(inner.help[language])\(choices(inner, language))\n"
        }
        return text
    }

    private static func heading(_ row: FieldRow, _ language: Language) -> String {
        "# \(row.help[language])\n# \(row.name(language)):\n"
    }

    private static func choices(_ row: FieldRow, _ language: Language) -> String {
        row.choices.isEmpty ? "" : ": " + row.choices.map { $0[language] }.joined(separator: ", ")
    }
}
