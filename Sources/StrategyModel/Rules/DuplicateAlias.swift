import Diagnostics

enum DuplicateAlias {
    static let rule = Rule(
        "duplicate-alias", .error,
        .init(
            de: "Zwei Inhalte nennen dieselbe alte Adresse; sie kann nur zu einem führen.",
            en: "Two contents name the same old address; it can lead to one of them only."))

    static func check(_ drafts: [Draft]) -> [Diagnostic] {
        var first: [String: Draft] = [:]
        return drafts.flatMap { draft in
            draft.aliases.compactMap { alias in
                guard let other = first[alias] else {
                    first[alias] = draft
                    return nil
                }
                return Diagnostic(
                    rule, at: draft.location(draft.content.mark(of: "aliases") ?? 0..<0),
                    .init(
                        de: "„\(alias)“ steht schon in \(other.shownPath)",
                        en: "“\(alias)” stands in \(other.shownPath) already"),
                    hint: .init(de: "Löschen Sie eine der beiden", en: "Delete one of the two"))
            }
        }
    }
}
