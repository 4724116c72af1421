import Building
import Diagnostics
import Dispatch
import Synchronization

/// Looks again from time to time: for network drives, and where the kernel cannot be asked.
final class Polling: DiskWatcher {
    private static let interval = Duration.milliseconds(500)
    /// Requests come in flocks; one look is enough for all of them.
    private static let rest = Duration.milliseconds(100)

    private let last = Mutex(ContinuousClock.now)
    private let bell = DispatchSemaphore(value: 0)

    func watch(_ folder: String) {}
    func keep(_ folders: Set<ExactText>, turnings: Set<Turning>) {}
    var isBusy: Bool { false }

    func drain() -> DiskChange {
        last.withLock { last in
            let now = ContinuousClock.now
            guard now - last >= Self.rest else { return DiskChange() }
            last = now
            return .everything
        }
    }

    func wait(atMost limit: Duration) {
        let time = min(limit, Self.interval) / .milliseconds(1)
        _ = bell.wait(timeout: .now() + .milliseconds(Int(time.rounded(.up))))
    }

    func wake() { bell.signal() }
}
