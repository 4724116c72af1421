import Diagnostics
import StrategyModel

/// Finds the path for a new content file, where its author would look for it. Pure.
struct NewPlacement {
    /// Every text of the content folder, relative to it.
    let paths: [String]
    let language: Language

    func path(of content: NewContent) throws(Trouble) -> String {
        switch content.kind.name {
        case .strategy:
            try folder(forStrategy: content.id) + "/" + (language == .german ? "strategie.md" : "strategy.md")
        case .page: folder(for: content.kind, in: "") + "/" + content.id + ".md"
        default: Path.joined(folder(for: content.kind, in: try home(of: content)), content.id + ".md")
        }
    }

    /// A strategy straight in the content folder leaves no place for another.
    private func folder(forStrategy id: String) throws(Trouble) -> String {
        if strategies.contains("") { throw strategyInTheWay }
        return id
    }

    private var strategyInTheWay: Trouble {
        let file = paths.first { Self.strategyFiles.contains($0) } ?? ""
        return Trouble(
            de: "Neben der Strategie in \(file) ist kein Platz für eine zweite. Geben Sie zuerst auch der ersten einen "
                + "eigenen Ordner, mit ihren Kapiteln und Maßnahmen.",
            en:
                "Beside the strategy in \(file) there is no place for a second one. First give that one a folder of its "
                + "own too, with its chapters and measures.")
    }

    private static let strategyFiles = ["strategy.md", "strategie.md"]

    /// The folders that hold a `strategy.md`; empty for one that lies in the content folder itself.
    var strategies: [String] {
        Set(paths.filter { Self.strategyFiles.contains(Path.lastComponent($0)) }.map(Path.parent)).sorted()
    }

    private func home(of content: NewContent) throws(Trouble) -> String {
        if let strategy = content.strategy {
            if strategies.contains(strategy) { return strategy }
            let known = strategies.filter { !$0.isEmpty }.joined(separator: ", ")
            throw Trouble(
                de: "Eine Strategie „\(strategy)“ gibt es nicht" + (known.isEmpty ? "." : "; es gibt: \(known)."),
                en: "There is no strategy “\(strategy)”" + (known.isEmpty ? "." : "; there are: \(known)."))
        }
        if strategies.count == 1 { return strategies[0] }
        if strategies.isEmpty {
            throw Trouble(
                de: "Es gibt noch keine Strategie. Zuerst: fahrplan new strategie NAME",
                en: "There is no strategy yet. First: fahrplan new strategy NAME")
        }
        // It has no name to put before the id, and whatever is begun now has to be moved.
        if strategies.contains("") { throw strategyInTheWay }
        // Municipalities that several strategies share stand beside them.
        if content.kind.name == .municipality { return "" }
        let known = strategies.map { $0 + "/" + content.id }.joined(separator: ", ")
        throw Trouble(
            de: "Zu welcher Strategie? Möglich sind: \(known)", en: "For which strategy? There are: \(known)")
    }

    /// The folder that is in use already, else the usual one.
    private func folder(for kind: Kind, in home: String) -> String {
        let used = Set(paths.flatMap(Path.parents)).sorted().first { folder in
            Path.parent(folder) == home && Kind.inFolder(Path.lastComponent(folder)) == kind.name
        }
        return used ?? Path.joined(home, kind.folders[language == .german ? 1 : 0])
    }
}
