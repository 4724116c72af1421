package import Diagnostics
import StrategyModel

/// What a build will do to the output folder. Made without touching it, and before a page is rendered.
package struct OutputPlan: Sendable, Equatable {
    /// All that shall lie there, in the order of the build. A file that lies there already with the same bytes is not
    /// touched; that shows when it comes to it.
    package var files: [OutputFile] = []
    /// What has to go first, because a file or its folder takes the place.
    package var before: [OutputStep] = []
    /// What else earlier builds left and is no longer wanted, the innermost folders first.
    package var after: [OutputStep] = []
    package var oldManifest: Manifest
    /// Nothing lies where something shall lie, or an earlier build put something.
    package var isFirst = false

    package init(from old: Manifest) { oldManifest = old }

    /// The manifest of old and new together, written before anything is replaced: a killed build leaves no file that its
    /// successor does not know. Nil if the old one names all of them.
    package var interimManifest: Manifest? { oldManifest.adding(files) }

    package var removed: Int {
        (before + after).count { if case .remove = $0 { true } else { false } }
    }

    /// `shownRoot`: the output folder as the user named it. With an error among the diagnostics the plan is void.
    package static func make(
        old: Manifest, survey: OutputSurvey, new: [OutputFile], shownRoot: String
    ) -> Diagnosed<OutputPlan> {
        var plan = OutputPlan(from: old)
        var diagnostics = OutputCheck.problems(new, shownRoot: shownRoot)
        if !diagnostics.isEmpty { return Diagnosed(plan, diagnostics) }
        plan.isFirst = survey.entries.isEmpty
        let obstacles =
            plan.isFirst
            ? []
            : new.compactMap { file in
                OutputObstacle.find(file.path, old: old, survey: survey).map { (file.path, $0) }
            }
        diagnostics += obstacles.sorted { $0.0 < $1.0 }.map { $1.diagnostic(for: $0, shownRoot: shownRoot) }
        plan.files = new
        (plan.before, plan.after) = removals(old: old, survey: survey, new: new)
        return Diagnosed(plan, diagnostics)
    }

    private static func removals(
        old: Manifest, survey: OutputSurvey, new: [OutputFile]
    ) -> (before: [OutputStep], after: [OutputStep]) {
        if survey.entries.isEmpty { return ([], []) }
        let new = Set(new.map(\.path))
        let gone = old.paths.filter { !new.contains($0) }
        if gone.isEmpty { return ([], []) }
        let newFolders = folders(of: new)
        let files = gone.filter { if case .file = survey.entries[$0] { true } else { false } }
        // Only what the survey saw as a folder: never one behind a link.
        let abandoned = folders(of: gone).subtracting(newFolders)
            .filter { if case .folder = survey.entries[$0] { true } else { false } }
            .sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
        let steps = files.map(OutputStep.remove) + abandoned.map(OutputStep.removeIfEmpty)
        func isInTheWay(_ path: String) -> Bool {
            new.contains(path) || newFolders.contains(path) || Path.parents(path).contains(where: new.contains)
        }
        return (steps.filter { isInTheWay($0.path) }, steps.filter { !isInTheWay($0.path) })
    }

    private static func folders(of paths: some Sequence<String>) -> Set<String> {
        let innermost = Set(paths.map(Path.parent))
        return innermost.union(innermost.flatMap(Path.parents)).subtracting([""])
    }
}

/// What lies in the way of a new file.
private enum OutputObstacle {
    case foreign(String)
    case link(String)

    static func find(_ path: String, old: Manifest, survey: OutputSurvey) -> OutputObstacle? {
        for folder in Path.parents(path) {
            switch survey.entries[folder] {
            case .link: return .link(folder)
            // A file of an earlier build makes room for the folder.
            case .file where old.contains(folder): return nil
            case .file, .other: return .foreign(folder)
            case .folder, nil: break
            }
        }
        switch survey.entries[path] {
        case .link: return .link(path)
        case .other: return .foreign(path)
        case .folder(foreign: let foreign): return foreign.map(OutputObstacle.foreign)
        case .file(let isUpToDate): return isUpToDate || old.contains(path) ? nil : .foreign(path)
        case nil: return nil
        }
    }

    func diagnostic(for path: String, shownRoot: String) -> Diagnostic {
        switch self {
        case .foreign(let obstacle):
            Diagnostic(
                OutputRules.foreign, at: Location(path: Path.joined(shownRoot, obstacle), range: 0..<0),
                Localized(
                    de: "Hier liegt etwas, das nicht von Fahrplan stammt; „\(path)“ wird nicht geschrieben",
                    en: "Something that is not Fahrplan's lies here; “\(path)” is not written"),
                hint: Localized(
                    de: "Wegräumen oder mit --output einen anderen Ordner nennen",
                    en: "Move it away, or name another folder with --output"))
        case .link(let obstacle):
            Diagnostic(
                OutputRules.link, at: Location(path: Path.joined(shownRoot, obstacle), range: 0..<0),
                Localized(
                    de: "Durch diese Verknüpfung wird nicht geschrieben („\(path)“)",
                    en: "Nothing is written through this symbolic link (“\(path)”)"),
                hint: Localized(
                    de: "Die Verknüpfung entfernen; als Ganzes darf der Ausgabeordner eine sein",
                    en: "Remove the link; the output folder as a whole may be one"))
        }
    }
}
