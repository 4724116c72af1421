import Diagnostics
import FrontMatter

/// The values of an indicator that stand in a CSV file beside it. The columns are the fields of a value, so the same
/// declarations read both and find the same mistakes.
enum IndicatorData {
    static let rule = Rule(
        "data-file", .error,
        .init(
            de: "Eine Datei mit Werten ist leer oder keine Tabelle.",
            en: "A file of values is empty or no table."))

    struct Values {
        var values: [Indicator.Reading] = []
        var mentions: [Mention] = []
        var diagnostics: [Diagnostic] = []
    }

    /// A file separated by semicolons has numbers as the site's language writes them, one separated by commas has
    /// points in them. `earlier`: what the front matter says.
    static func read(
        _ file: SourceFile, after earlier: [Indicator.Reading] = [], language: Language, today: CivilDay
    ) -> Values {
        if let diagnostic = NotUTF8.check(file) { return Values(diagnostics: [diagnostic]) }
        let conflicts = MergeConflict.all(in: file)
        if !conflicts.isEmpty { return Values(diagnostics: conflicts) }
        let table = DataTable(file)
        var reading = Reading(file, language: table.isCommaSeparated ? .english : language)
        for mistake in table.mistakes {
            reading.report(rule, at: mistake.range, mistake.kind.message, hint: mistake.kind.hint)
        }
        guard let head = table.rows.first else {
            if table.mistakes.isEmpty {
                reading.report(
                    rule, at: 0..<0, .init(de: "Die Datei ist leer", en: "The file is empty"), hint: hint)
            }
            return Values(diagnostics: reading.diagnostics)
        }
        let columns = Indicator.Reading.table
        let columnEntries = head.map {
            Entry(key: $0.text, keyRange: $0.range, value: Node(.scalar(Scalar($0.text)), range: $0.range))
        }
        reading.written = columns.language(of: Mapping(columnEntries)) ?? language
        let missing = columns.missing(among: head.map(\.text))
        guard missing.isEmpty else {
            let names = missing.map { $0[reading.written] }.joined(separator: ", ")
            reading.report(
                rule, at: (head.first?.range.lowerBound ?? 0)..<(head.last?.range.upperBound ?? 0),
                .init(
                    de: "In der ersten Zeile fehlt die Spalte \(names)",
                    en: "The first line lacks the column \(names)"), hint: hint
            )
            return Values(diagnostics: reading.diagnostics)
        }
        for row in table.rows.dropFirst() where row.count > head.count {
            let extra = row[head.count...].filter { !$0.text.isEmpty }
            guard let first = extra.first, let last = extra.last else { continue }
            reading.report(
                rule, at: first.range.lowerBound..<last.range.upperBound,
                .init(
                    de: "Diese Zeile hat mehr Zellen, als die erste Zeile Spalten nennt",
                    en: "This row has more cells than the first line names columns"),
                hint: .init(
                    de: "Setzen Sie Text mit \(table.isCommaSeparated ? "Komma" : "Semikolon") in Anführungszeichen",
                    en: "Put text with a \(table.isCommaSeparated ? "comma" : "semicolon") in quotes"))
        }
        columns.reportUnknown(columnEntries.filter { !$0.key.isEmpty }, &reading)
        let values = table.mappings.map { columns.read(columns.known(of: $0.mapping), at: $0.range, &reading) }
        RepeatedValue.check(values, after: earlier, &reading)
        let future = values.compactMap { value -> Diagnostic? in
            guard !value.isEstimated, let range = value.marks["date"] else { return nil }
            return FutureFact.check(
                value.date, at: Location(path: file.shownPath, range: range), written: reading.written, isValue: true,
                today)
        }
        return Values(
            values: values.map(unmarked), mentions: reading.mentions,
            diagnostics: reading.diagnostics + future + [GarbledText.check(file)].compactMap { $0 })
    }

    /// Marks are places in the indicator's own file, and this is another one.
    private static func unmarked(_ value: Indicator.Reading) -> Indicator.Reading {
        var value = value
        value.marks = Marks()
        return value
    }

    private static let hint = Localized(
        de: "Zum Beispiel, in zwei Zeilen: datum;wert und 2026-06;62,5",
        en: "For example, on two lines: date,value and 2026-06,62.5")
}

extension Table {
    /// The required fields for which there is no key.
    func missing(among keys: [String]) -> [Localized] {
        let known = Set(keys.map(NormalForm.key))
        return fields.filter { field in field.isRequired && !field.names.contains { known.contains(NormalForm.key($0)) }
        }
        .map { Localized(de: $0.german, en: $0.key) }
    }

    func known(of mapping: Mapping) -> Mapping {
        let names = Set(fields.flatMap(\.names).map(NormalForm.key))
        return Mapping(mapping.entries.filter { names.contains(NormalForm.key($0.key)) })
    }
}
