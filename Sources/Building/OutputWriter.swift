import Cores
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The last stage, an effect: does what a plan says. After every single thing that it does, and between them, the folder
/// is in a state that the next build can repair.
package struct OutputWriter: Sendable {
    /// Absolute, resolved.
    private let root: String
    /// As the user named it.
    private let shownRoot: String
    private let temporaries: TemporaryPlaces
    private let staging: Staging
    /// Called before every single effect: a test ends a build here, as if it had been killed.
    var interruption: @Sendable () throws(Trouble) -> Void = { () throws(Trouble) in }

    package init(root: String, shownAs shownRoot: String) {
        (self.root, self.shownRoot) = (root, shownRoot)
        (temporaries, staging) = (TemporaryPlaces(in: root), Staging(in: root))
    }

    /// Files on all cores, each rendered just before it is written. Nil if `isWanted` said no in between; then, unless it
    /// was a first build, the next one has something to repair.
    package func carryOut(
        _ plan: OutputPlan, while isWanted: @Sendable () -> Bool = { true }
    ) throws(Trouble) -> OutputTally? {
        temporaries.clear()
        staging.discard()
        let placed = try plan.isFirst ? gather(plan, while: isWanted) : replace(plan, while: isWanted)
        return placed.count == plan.files.count ? OutputTally(placed, removed: plan.removed) : nil
    }

    /// Each file by itself, where another may lie. Before anything changes, the manifest names them all.
    private func replace(
        _ plan: OutputPlan, while isWanted: @Sendable () -> Bool
    ) throws(Trouble) -> [OutputTally.Placed] {
        let interim = plan.interimManifest
        if let interim { try write(interim) }
        for step in plan.before { try perform(step) }
        let placed = try place(plan.files, while: isWanted, place)
        guard placed.count == plan.files.count else { return placed }
        for step in plan.after { try perform(step) }
        try write(Manifest(placed), over: interim ?? plan.oldManifest)
        return placed
    }

    /// A first build: all of them beside their places, and from there at once, when the manifest names them. If nobody
    /// waits for it any more, nothing stays of it.
    private func gather(
        _ plan: OutputPlan, while isWanted: @Sendable () -> Bool
    ) throws(Trouble) -> [OutputTally.Placed] {
        do throws(Trouble) {
            let placed = try place(plan.files, while: isWanted, stage)
            guard placed.count == plan.files.count else {
                staging.discard()
                return placed
            }
            try write(Manifest(placed), over: plan.oldManifest)
            try interruption()
            try report(shownRoot) { () throws(SystemFailure) in try staging.publish() }
            return placed
        } catch {
            staging.discard()
            throw error
        }
    }

    private func stage(_ file: OutputFile) throws(Trouble) -> OutputTally.Placed {
        try interruption()
        return try report(Path.joined(shownRoot, file.path)) { () throws(SystemFailure) in
            OutputTally.Placed(path: file.path, fingerprint: try staging.add(file), isNew: true)
        }
    }

    /// What pages show before the pages, each on all cores. Those that were placed before something went wrong or nobody
    /// wanted them any more.
    private func place(
        _ files: [OutputFile], while isWanted: @Sendable () -> Bool,
        _ place: @Sendable (OutputFile) throws(Trouble) -> OutputTally.Placed
    ) throws(Trouble) -> [OutputTally.Placed] {
        let failure = Mutex<Trouble?>(nil)
        let orders = [false, true].map { isPage in files.indices.filter { files[$0].isPage == isPage } }
        let placed = orders.flatMap { positions in
            positions.concurrentMap { position -> OutputTally.Placed? in
                guard isWanted(), failure.withLock({ $0 == nil }) else { return nil }
                do throws(Trouble) {
                    return try place(files[position])
                } catch {
                    failure.withLock { $0 = $0 ?? error }
                    return nil
                }
            }
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        return placed.compactMap { $0 }
    }

    private func report<Value>(
        _ shown: String, _ write: () throws(SystemFailure) -> Value
    ) throws(Trouble) -> Value {
        do throws(SystemFailure) {
            return try write()
        } catch {
            throw error.trouble(writing: shown)
        }
    }

    private func place(_ file: OutputFile) throws(Trouble) -> OutputTally.Placed {
        try interruption()
        return try temporaries.lend { temporary throws(Trouble) in
            try report(Path.joined(shownRoot, file.path)) { () throws(SystemFailure) in
                do throws(SystemFailure) {
                    return try place(file, by: temporary)
                } catch {
                    unlink(temporary)
                    throw error
                }
            }
        }
    }

    private func place(_ file: OutputFile, by temporary: String) throws(SystemFailure) -> OutputTally.Placed {
        let place = location(file.path)
        var replacement = Replacement(of: place, by: temporary)
        try file.content.read { piece throws(SystemFailure) in try replacement.add(piece) }
        let isNew = try replacement.finish { () throws(SystemFailure) in try move(temporary, to: file.path) }
        return OutputTally.Placed(path: file.path, fingerprint: replacement.fingerprint, isNew: isNew)
    }

    private func write(_ manifest: Manifest, over old: Manifest) throws(Trouble) {
        if manifest != old { try write(manifest) }
    }

    private func write(_ manifest: Manifest) throws(Trouble) {
        _ = try place(manifest.file)
    }

    /// The old file or the new, never half of one.
    private func move(_ temporary: String, to path: String) throws(SystemFailure) {
        if rename(temporary, location(path)) == 0 { return }
        if errno != ENOENT { throw .last }
        for folder in Path.parents(path) where mkdir(location(folder), 0o777) != 0 && errno != EEXIST { throw .last }
        if rename(temporary, location(path)) != 0 { throw .last }
    }

    private func perform(_ step: OutputStep) throws(Trouble) {
        try interruption()
        switch step {
        case .remove(let path):
            if unlink(location(path)) == 0 || errno == ENOENT { return }
            throw SystemFailure.last.trouble(writing: Path.joined(shownRoot, path))
        // Something of someone else in it is a good reason to leave it.
        case .removeIfEmpty(let path): rmdir(location(path))
        }
    }

    private func location(_ path: String) -> String { Path.joined(root, path) }
}

extension OutputFile {
    fileprivate var isPage: Bool {
        if case .page = content { true } else { false }
    }
}
