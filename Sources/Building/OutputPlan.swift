package import Diagnostics
import StrategyModel

/// What a build will do to the output folder. Made without touching it.
package struct OutputPlan: Sendable, Equatable {
    package var write: [OutputFile] = []
    package var keep: [OutputFile] = []
    /// Files of an earlier build that are no longer wanted.
    package var delete: [String] = []
    /// Folders of an earlier build in which no wanted file lies; removed if nothing else does. The innermost first.
    package var abandonedFolders: [String] = []
    package var oldManifest: Manifest
    package var newManifest: Manifest

    package init(from old: Manifest, to new: Manifest) { (oldManifest, newManifest) = (old, new) }

    /// `shownRoot`: the output folder as the user named it. With an error among the diagnostics the plan is void.
    package static func make(
        old: Manifest, survey: OutputSurvey, new: [OutputFile], shownRoot: String
    ) -> Diagnosed<OutputPlan> {
        let paths = new.map { ($0.path, survey.fingerprints[$0.path] ?? Fingerprint()) }
        var plan = OutputPlan(from: old, to: Manifest(Dictionary(paths) { first, _ in first }))
        var diagnostics = OutputCheck.problems(new, shownRoot: shownRoot)
        if !diagnostics.isEmpty { return Diagnosed(plan, diagnostics) }
        for file in new.sorted(by: { $0.path < $1.path }) {
            if let obstacle = OutputObstacle.find(file.path, old: old, survey: survey) {
                diagnostics.append(obstacle.diagnostic(for: file.path, shownRoot: shownRoot))
            } else if survey.entries[file.path] == .file(isUpToDate: true) {
                plan.keep.append(file)
            } else {
                plan.write.append(file)
            }
        }
        let gone = old.paths.filter { !plan.newManifest.contains($0) }
        plan.delete = gone.filter {
            if case .file = survey.entries[$0] { true } else { false }
        }
        // Only what the survey saw as a folder: never one behind a link.
        plan.abandonedFolders = Self.folders(of: gone).subtracting(Self.folders(of: new.map(\.path)))
            .filter { if case .folder = survey.entries[$0] { true } else { false } }
            .sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
        return Diagnosed(plan, diagnostics)
    }

    private static func folders(of paths: [String]) -> Set<String> { Set(paths.flatMap(Path.parents)) }
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
