import Diagnostics

/// A strategy straight in the content folder has the whole site to itself: its pages lie where the site's do.
enum StrategyPlace {
    static let rule = Rule(
        "strategy-place", .error,
        .init(
            de:
                "Eine Strategie liegt direkt im Ordner der Inhalte, daneben liegt eine weitere in einem eigenen Ordner.",
            en: "One strategy lies straight in the content folder, and another beside it in a folder of its own."))

    static func check(_ drafts: [Draft]) -> [Diagnostic] {
        let strategies = drafts.filter { $0.id.kind == .strategy }
        guard strategies.contains(where: { $0.id.strategy == "" }) else { return [] }
        return strategies.filter { $0.id.strategy != "" }.map { draft in
            let root = strategies.first { $0.id.strategy == "" }?.shownPath ?? ""
            return Diagnostic(
                rule, at: draft.location(0..<0),
                .init(
                    de: "Neben der Strategie in \(root) ist kein Platz für eine zweite",
                    en: "Beside the strategy in \(root) there is no place for a second one"),
                hint: .init(
                    de: "Geben Sie auch der ersten einen eigenen Ordner, mit ihren Kapiteln und Maßnahmen",
                    en: "Give the first one a folder of its own too, with its chapters and measures"))
        }
    }
}
