import Building
import Diagnostics
import Dispatch
import Synchronization

/// Writes what readers will see to the output folder, behind everything else: only the newest state, only without
/// errors, never in the way of a request.
final class Publisher: Sendable {
    private let queue = DispatchQueue(label: "fahrplan.publisher", qos: .utility)
    private let folder: String
    private let newest = Mutex(0)
    /// Told of what was found while writing; nothing if all went well.
    private let report: @Sendable (Result<[Diagnostic], Trouble>) -> Void

    init(folder: String, report: @escaping @Sendable (Result<[Diagnostic], Trouble>) -> Void) {
        (self.folder, self.report) = (folder, report)
    }

    /// Whatever was asked for before and is not being written yet is dropped.
    func publish(_ site: ProjectedSite) {
        let number = next()
        queue.async { [self] in publish(site, number) }
    }

    private func publish(_ site: ProjectedSite, _ number: Int) {
        guard let result = site.rendered(while: { isNewest(number) }) else { return }
        do throws(Trouble) {
            try report(.success(write(result.files)))
        } catch {
            report(.failure(error))
            // The disk may have room again, or another run of Fahrplan may have ended.
            queue.asyncAfter(deadline: .now() + 2) { [self] in publish(site, number) }
        }
    }

    /// There is nothing to write any more.
    func drop() { _ = next() }

    /// Returns when nothing is being written.
    func finish() {
        drop()
        queue.sync {}
    }

    private func next() -> Int {
        newest.withLock {
            $0 += 1
            return $0
        }
    }

    private func isNewest(_ number: Int) -> Bool { newest.withLock { $0 == number } }

    private func write(_ files: [OutputFile]) throws(Trouble) -> [Diagnostic] {
        try OutputFolder.hold(folder) { folder throws(Trouble) in
            let plan = try folder.plan(files)
            guard !plan.diagnostics.contains(where: { $0.severity == .error }) else { return plan.diagnostics }
            for step in plan.value.steps { try folder.writer.perform(step) }
            return plan.diagnostics
        }
    }
}
