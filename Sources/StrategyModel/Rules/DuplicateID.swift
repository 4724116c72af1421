import Diagnostics

enum DuplicateID {
    static let rule = Rule(
        "duplicate-id", .error,
        .init(
            de: "Zwei Inhalte derselben Art haben in einer Strategie dieselbe Kennung und damit dieselbe Adresse.",
            en: "Two contents of one kind have the same id in a strategy, and so the same address."))

    static func check(_ drafts: [Draft]) -> [Diagnostic] {
        var first: [ContentID: Draft] = [:]
        return drafts.compactMap { draft in
            guard let other = first[draft.id] else {
                first[draft.id] = draft
                return nil
            }
            // At the one that says its id itself, if only one does.
            let isOther = draft.content.mark(of: "id") == nil && other.content.mark(of: "id") != nil
            return isOther ? diagnostic(other, draft) : diagnostic(draft, other)
        }
    }

    private static func diagnostic(_ draft: Draft, _ other: Draft) -> Diagnostic {
        Diagnostic(
            rule, at: draft.location(draft.content.mark(of: "id") ?? 0..<0),
            .init(
                de: "Die Kennung „\(draft.id.name)“ hat schon \(other.shownPath)",
                en: "The id “\(draft.id.name)” is taken by \(other.shownPath)"),
            hint: .init(
                de: "Benennen Sie eine der beiden Dateien um, oder geben Sie einer eine eigene id:",
                en: "Rename one of the two files, or give one an id: of its own"))
    }
}
