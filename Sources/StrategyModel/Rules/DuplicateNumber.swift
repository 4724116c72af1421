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
            guard let number = draft.number else { return nil }
            let key = Key(kind: draft.id.kind, strategy: draft.id.strategy, number: number.key)
            guard let other = first[key] else {
                first[key] = draft
                return nil
            }
            return Diagnostic(
                rule, at: draft.location(number.range),
                .init(
                    de: "„\(number.text)“ steht schon in \(other.shownPath)",
                    en: "“\(number.text)” stands in \(other.shownPath) already"),
                hint: .init(
                    de: "Geben Sie einer von beiden eine andere Nummer", en: "Give one of the two another number"))
        }
    }
}
