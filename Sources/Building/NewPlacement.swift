import Diagnostics
import StrategyModel

/// Finds the path for a new content file, where its author would look for it. Pure.
struct NewPlacement {
    /// Every text of the content folder, relative to it.
    let paths: [String]
    let language: Language

    func path(of content: NewContent) throws(Trouble) -> String {
        switch content.kind.name {
        case .strategy: content.id + "/" + (language == .german ? "strategie.md" : "strategy.md")
        case .page: folder(for: content.kind, in: "") + "/" + content.id + ".md"
        default: Path.joined(folder(for: content.kind, in: try home(of: content)), content.id + ".md")
        }
    }

    /// The folders that hold a `strategy.md`; empty for one that lies in the content folder itself.
    var strategies: [String] {
        let names = ["strategy.md", "strategie.md"]
        return Set(paths.filter { names.contains(Path.lastComponent($0)) }.map(Path.parent)).sorted()
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
