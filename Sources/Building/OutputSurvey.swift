import Diagnostics
import StrategyModel

/// What lies on disk where a build wants to write or delete. An effect looks; the plan is made from this value.
package struct OutputSurvey: Sendable, Equatable {
    package enum Entry: Sendable, Equatable {
        /// `isUpToDate`: it has the bytes that the build would write; looked at only where no build wrote a file.
        case file(isUpToDate: Bool)
        /// `foreign`: something in it, or below, that no build wrote; looked for only where a file has to go.
        case folder(foreign: String?)
        case link
        /// A device, a pipe.
        case other
    }

    /// By path relative to the output folder; what is not there has no entry.
    package var entries: [String: Entry]

    package init(entries: [String: Entry] = [:]) { self.entries = entries }

    /// Looks into `root`, which need not exist.
    static func take(of root: String, old: Manifest, new: [OutputFile]) -> Diagnosed<OutputSurvey> {
        let unreadable = new.compactMap(\.unreadable)
        // Before a first build there is nothing to look for.
        if (try? Disk.names(in: root))?.isEmpty == true { return Diagnosed(OutputSurvey(), unreadable) }
        var look = Look(root: root, old: old, newPaths: Set(new.map(\.path)))
        for path in new.map(\.path) + old.paths { _ = look.entry(path) }
        var survey = OutputSurvey(entries: look.entries)
        // A file of someone else that has our bytes might as well be ours.
        for file in new where survey.entries[file.path] == .file(isUpToDate: false) && !old.contains(file.path) {
            survey.entries[file.path] = .file(isUpToDate: file.content.equals(Path.joined(root, file.path)))
        }
        return Diagnosed(survey, unreadable)
    }
}

extension OutputFile {
    /// The picture or document that it should be a copy of cannot be read.
    fileprivate var unreadable: Diagnostic? {
        guard case .copy(let asset) = content else { return nil }
        do {
            _ = try FileReader(linkFree: asset.location)
            return nil
        } catch {
            return Diagnostic(
                ReadingRules.unreadable, at: Location(path: asset.shownPath, range: 0..<0), .unreadable(error))
        }
    }
}

extension OutputFile.Content {
    /// Whether the file has these bytes. One that cannot be read has others.
    fileprivate func equals(_ location: String) -> Bool {
        guard let present = try? FileReader(location) else { return false }
        var (isEqual, size) = (true, 0)
        let isRead: Void? = try? read { piece throws(SystemFailure) in
            guard isEqual else { return }
            var old: [UInt8] = []
            try present.read(into: &old, count: piece.count)
            (isEqual, size) = (old.isSame(as: piece), size + piece.count)
        }
        return isRead != nil && isEqual && size == present.size
    }
}

/// Looks at paths from the outermost folder inwards, so that nothing behind a link is ever taken for the output's.
private struct Look {
    let root: String
    let old: Manifest
    let oldFolders: Set<String>
    let newPaths: Set<String>
    var entries: [String: OutputSurvey.Entry] = [:]
    private var seen: Set<String> = []

    init(root: String, old: Manifest, newPaths: Set<String>) {
        (self.root, self.old, self.newPaths) = (root, old, newPaths)
        oldFolders = Set(old.paths.flatMap(Path.parents))
    }

    mutating func entry(_ path: String) -> OutputSurvey.Entry? {
        if !seen.insert(path).inserted { return entries[path] }
        let parent = Path.parent(path)
        if !parent.isEmpty {
            guard case .folder = entry(parent) else { return nil }
        }
        guard let status = try? Disk.status(Path.joined(root, path)) else { return nil }
        let entry: OutputSurvey.Entry =
            switch status.kind {
            case .file: .file(isUpToDate: false)
            case .folder: .folder(foreign: newPaths.contains(path) ? foreign(in: path) : nil)
            case .link: .link
            case .other: .other
            }
        entries[path] = entry
        return entry
    }

    /// The folder itself or the first thing in it that is neither a file from the manifest nor a folder of one.
    private func foreign(in folder: String) -> String? {
        guard oldFolders.contains(folder), let names = try? Disk.names(in: Path.joined(root, folder)) else {
            return folder
        }
        for name in names {
            let path = Path.joined(folder, String(decoding: name, as: UTF8.self))
            switch try? Disk.status(Path.joined(root, path)).kind {
            case .folder: if let found = foreign(in: path) { return found }
            case .file where old.contains(path): continue
            default: return path
            }
        }
        return nil
    }
}
