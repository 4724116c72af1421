import Building
import Cores
import Diagnostics
import Dispatch
import Synchronization

/// Writes what readers will see to the output folder, behind everything else: only the newest state, only without
/// errors, never in the way of a request.
final class Publisher: Sendable {
    private let queue = DispatchQueue(label: "fahrplan.publisher", qos: .utility)
    private let folder: String
    private let newest = Mutex(0)
    private let isEnding = Mutex(false)
    /// Work that somebody waits for.
    private let urgent = DispatchGroup()
    /// What was found while writing, in the order of the attempts; nothing if all went well.
    let results: AsyncStream<Result<[Diagnostic], Trouble>>
    private let report: AsyncStream<Result<[Diagnostic], Trouble>>.Continuation

    init(folder: String) {
        self.folder = folder
        (results, report) = AsyncStream.makeStream()
    }

    deinit { report.finish() }

    /// Whatever was asked for before and is not being written yet is dropped.
    func publish(_ site: ProjectedSite) {
        let number = next()
        // Whoever is looking at a page comes first.
        queue.asyncAfter(deadline: .now() + .milliseconds(50)) { [self] in
            publish(site, number)
        }
    }

    private func publish(_ site: ProjectedSite, _ number: Int) {
        guard isNewest(number), !isEnding.withLock(\.self) else { return }
        do throws(Trouble) {
            let found = try write(patient(site.result.files), while: { isWanted(number) })
            guard let found else { return }
            report.yield(.success(found))
            if found.contains(where: { $0.severity == .error }) { tryAgain(site, number) }
        } catch {
            report.yield(.failure(error))
            tryAgain(site, number)
        }
    }

    /// What lay in the way may be gone, the disk may have room again, or another run of Fahrplan may have ended.
    private func tryAgain(_ site: ProjectedSite, _ number: Int) {
        queue.asyncAfter(deadline: .now() + 2) { [self] in publish(site, number) }
    }

    /// From here to `resume` no page is begun, and none goes on for long.
    func pause() { urgent.enter() }

    func resume() { urgent.leave() }

    private func isWanted(_ number: Int) -> Bool {
        urgent.wait()
        return isNewest(number) || isEnding.withLock(\.self)
    }

    /// The same files, but a page stops growing while somebody waits: a report of thousands of measures takes long.
    private func patient(_ files: [OutputFile]) -> [OutputFile] {
        files.map { file in
            guard case .page(let make) = file.content else { return file }
            let content = OutputFile.Content.page { [urgent] bytes, flush in
                make(&bytes) { bytes in
                    urgent.wait()
                    flush(&bytes)
                }
            }
            return OutputFile(path: file.path, content: content)
        }
    }

    /// Returns when nothing is being written: what has been begun is finished, what has not is dropped.
    func finish() {
        isEnding.withLock { $0 = true }
        queue.sync {}
    }

    private func next() -> Int {
        newest.withLock {
            $0 += 1
            return $0
        }
    }

    private func isNewest(_ number: Int) -> Bool { newest.withLock { $0 == number } }

    /// Nil if something newer is to be written.
    private func write(
        _ files: [OutputFile], while isWanted: @Sendable () -> Bool
    ) throws(Trouble) -> [Diagnostic]? {
        guard isWanted() else { return nil }
        // The other cores are for whoever is looking.
        return try Cores.onOne { () throws(Trouble) in
            try OutputFolder.hold(folder) { folder throws(Trouble) in
                let plan = try folder.plan(files)
                if plan.diagnostics.contains(where: { $0.severity == .error }) { return plan.diagnostics }
                return try folder.writer.carryOut(plan.value, while: isWanted) == nil ? nil : plan.diagnostics
            }
        }
    }
}
