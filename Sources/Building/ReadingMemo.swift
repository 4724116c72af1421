import Diagnostics

/// Files that were read before, so that a second look at a folder reads only what changed.
struct ReadingMemo: Sendable {
    private struct Entry: Sendable {
        let stamp: Disk.Stamp
        /// Whether the file had been at rest for so long that a later write shows in its stamp.
        var isSettled: Bool
        let file: Diagnosed<SourceFile?>
    }

    /// The slowest clock of a disk ticks every two seconds; a drive's own may lag behind.
    static let rest: Int64 = 4_000_000_000

    private var entries: [ExactText: Entry] = [:]

    static func isSettled(_ stamp: Disk.Stamp, at time: Int64) -> Bool {
        max(stamp.modified, stamp.changed) < time - rest
    }

    /// Reads what is not known yet. A file that has the same bytes as before stays the same object.
    /// `now`: nanoseconds since 1970, from before the folder was looked at.
    mutating func read(_ found: [FolderWalk.Found], now: Int64) -> Diagnosed<[SourceFile]> {
        let known = found.map(entry)
        let unknown = zip(found, known).filter { $1 == nil }.map(\.0)
        for (found, file) in zip(unknown, unknown.concurrentMap(ContentReader.read)) {
            let before = entries[found.name]?.file
            entries[found.name] = Entry(
                stamp: found.stamp, isSettled: Self.isSettled(found.stamp, at: now),
                file: before.flatMap { $0 == file ? $0 : nil } ?? file)
        }
        let files = found.compactMap { entries[$0.name]?.file }
        return Diagnosed(files.compactMap(\.value), files.flatMap(\.diagnostics))
    }

    /// These have changed, whatever their stamps say.
    mutating func forget(_ locations: some Sequence<ExactText>) {
        for location in locations { entries[location]?.isSettled = false }
    }

    mutating func forgetAll(but locations: Set<ExactText>) {
        if entries.count > locations.count { entries = entries.filter { locations.contains($0.key) } }
    }

    private func entry(_ found: FolderWalk.Found) -> Entry? {
        guard let entry = entries[found.name], entry.isSettled, entry.stamp == found.stamp else { return nil }
        // The same file may be shown by another name since its folder was chosen anew.
        return entry.file.value?.shownPath == found.shownPath && entry.file.value?.path == found.path ? entry : nil
    }
}

extension FolderWalk.Found {
    /// Each file has its own.
    var name: ExactText { ExactText(location) }
}
