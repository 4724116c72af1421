import Diagnostics

enum MissingStrategy {
    static let rule = Rule(
        "missing-strategy", .error,
        .init(
            de:
                "Ein Ordner enthält Kapitel oder Maßnahmen, aber keine Datei strategie.md; seine Inhalte würden nirgends erscheinen.",
            en: "A folder holds chapters or measures but no file strategy.md; its contents would appear nowhere."))

    /// Once per strategy, at its first file.
    static func check(_ drafts: [Draft]) -> [Diagnostic] {
        let known = Set(drafts.filter { $0.id.kind == .strategy }.map(\.id.strategy))
        let orphans = drafts.filter { draft in
            let isShared = draft.id.strategy == nil && [.municipality, .page].contains(draft.id.kind)
            return !isShared && !known.contains(draft.id.strategy ?? "")
        }
        return Dictionary(grouping: orphans, by: \.id.strategy).values
            .compactMap { $0.min { $0.path < $1.path } }
            .sorted { $0.path < $1.path }
            .map(diagnostic)
    }

    private static func diagnostic(_ draft: Draft) -> Diagnostic {
        let folder = draft.id.strategy.map { $0 + "/" } ?? ""
        return Diagnostic(
            rule, at: draft.location(0..<0),
            .init(
                de: "Zu dieser Datei gehört keine Strategie: \(folder)strategie.md fehlt",
                en: "This file belongs to no strategy: \(folder)strategy.md is missing"),
            hint: .init(
                de: "Legen Sie \(folder)strategie.md an, mit titel: im Kopf",
                en: "Make \(folder)strategy.md, with title: in its front matter"))
    }
}
