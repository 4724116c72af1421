import Cores
import Diagnostics
import StrategyModel

/// What lies on disk where a build wants to write or delete. An effect looks; the plan is made from this value.
package struct OutputSurvey: Sendable, Equatable {
    package enum Entry: Sendable, Equatable {
        /// `isUpToDate`: it has the bytes that the build would write.
        case file(isUpToDate: Bool)
        /// `foreign`: something in it, or below, that no build wrote; looked for only where a file has to go.
        case folder(foreign: String?)
        case link
        /// A device, a pipe.
        case other
    }

    /// By path relative to the output folder; what is not there has no entry.
    package var entries: [String: Entry]
    /// Of every new file.
    package var fingerprints: [String: Fingerprint]

    package init(entries: [String: Entry] = [:], fingerprints: [String: Fingerprint] = [:]) {
        self.entries = entries
        self.fingerprints = fingerprints
    }

    /// Looks into `root`, which need not exist.
    static func take(of root: String, old: Manifest, new: [OutputFile]) -> Diagnosed<OutputSurvey> {
        var look = Look(root: root, old: old, newPaths: Set(new.map(\.path)))
        for path in new.map(\.path) + old.paths { _ = look.entry(path) }
        let entries = look.entries
        var survey = Diagnosed(OutputSurvey(entries: entries))
        let compared = new.concurrentMap { file in
            let isFile = entries[file.path] == .file(isUpToDate: false)
            return Comparison.of(file.content, with: isFile ? Path.joined(root, file.path) : nil)
        }
        for (file, comparison) in zip(new, compared) {
            survey.value.fingerprints[file.path] = comparison.value.fingerprint
            if comparison.value.isEqual { survey.value.entries[file.path] = .file(isUpToDate: true) }
            survey.diagnostics += comparison.diagnostics
        }
        return survey
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

/// New content held against a file on disk, byte by byte, a piece at a time.
private struct Comparison {
    var fingerprint = Fingerprint()
    var isEqual = false

    /// A file on disk that cannot be read counts as another: writing it will tell why.
    static func of(_ content: OutputFile.Content, with location: String?) -> Diagnosed<Comparison> {
        let present = location.flatMap { try? FileReader($0) }
        switch content {
        case .bytes(let bytes):
            let isEqual = present?.size == bytes.count && location.flatMap { try? Disk.bytes(of: $0) } == bytes
            return Diagnosed(Comparison(fingerprint: Fingerprint(bytes), isEqual: isEqual))
        case .copy(let asset):
            do {
                return Diagnosed(try of(try FileReader(asset.location), with: present))
            } catch {
                let place = Location(path: asset.shownPath, range: 0..<0)
                let problem = Diagnostic(ReadingRules.unreadable, at: place, .unreadable(error))
                return Diagnosed(Comparison(), [problem])
            }
        }
    }

    private static func of(_ source: FileReader, with present: FileReader?) throws(SystemFailure) -> Comparison {
        var comparison = Comparison()
        comparison.isEqual = present?.size == source.size
        var (new, old): ([UInt8], [UInt8]) = ([], [])
        repeat {
            try source.read(into: &new)
            comparison.fingerprint.add(new)
            guard comparison.isEqual, let present else { continue }
            comparison.isEqual = (try? present.read(into: &old)) != nil && old == new
        } while !new.isEmpty
        return comparison
    }
}
