import Diagnostics

enum RepeatedValue {
    static let rule = Rule(
        "repeated-value", .warning,
        .init(
            de: "Ein Indikator hat zwei Werte für dasselbe Datum und dieselbe Kommune.",
            en: "An indicator has two values for the same date and the same municipality."))

    /// What tells two values of an indicator apart.
    private struct Time: Hashable {
        let date: PartialDate
        let municipality: String?
    }

    /// `earlier`: what the front matter says, if `values` stand in a file beside it.
    static func check(_ values: [Indicator.Reading], after earlier: [Indicator.Reading] = [], _ reading: inout Reading)
    {
        var seen = Set(earlier.compactMap(time(of:)))
        for value in values {
            guard let time = time(of: value), !seen.insert(time).inserted, let range = value.marks["date"] else {
                continue
            }
            reading.report(
                rule, at: range,
                .init(
                    de: "Für dieses Datum gibt es schon einen Wert", en: "There is a value for this date already"),
                hint: .init(
                    de: "Löschen Sie einen der beiden, oder ergänzen Sie die Kommune, für die er gilt",
                    en: "Delete one of the two, or add the municipality that it holds for"))
        }
    }

    private static func time(of value: Indicator.Reading) -> Time? {
        value.date.map { Time(date: $0, municipality: value.municipality.map { NormalForm.key($0.text) }) }
    }
}
