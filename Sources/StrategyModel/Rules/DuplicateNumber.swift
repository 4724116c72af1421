import Diagnostics

enum DuplicateNumber {
    static let rule = Rule(
        "duplicate-number", .error,
        .init(
            de:
                "Zwei Maßnahmen oder Handlungsfelder einer Strategie tragen dieselbe Nummer, zwei Kommunen denselben Schlüssel.",
            en: "Two measures or fields of action of a strategy bear the same number, two municipalities the same key.")
    )

    private struct Key: Hashable {
        let kind: KindName
        let strategy: String?
        let number: String
    }

    static func check(_ drafts: [Draft]) -> [Diagnostic] {
        var first: [Key: Draft] = [:]
        return drafts.compactMap { draft in
            guard let (number, range) = number(of: draft) else { return nil }
            let key = Key(kind: draft.id.kind, strategy: draft.id.strategy, number: NormalForm.key(number))
            guard let other = first[key] else {
                first[key] = draft
                return nil
            }
            return Diagnostic(
                rule, at: draft.location(range),
                .init(
                    de: "„\(number)“ steht schon in \(other.shownPath)",
                    en: "“\(number)” stands in \(other.shownPath) already"),
                hint: .init(
                    de: "Geben Sie einer von beiden eine andere Nummer", en: "Give one of the two another number"))
        }
    }

    private static func number(of draft: Draft) -> (String, Range<Int>)? {
        switch draft.record {
        case let measure as Measure: pair(measure.number, measure.marks["number"])
        case let field as FieldOfAction: pair(field.number, field.marks["number"])
        case let municipality as Municipality: pair(municipality.ags, municipality.marks["ags"])
        default: nil
        }
    }

    private static func pair(_ number: String?, _ range: Range<Int>?) -> (String, Range<Int>)? {
        guard let number, let range else { return nil }
        return (number, range)
    }
}
