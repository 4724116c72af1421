import Building
import Diagnostics

/// Notices that something changed on disk.
protocol DiskWatcher: Sendable {
    /// Announces a folder that is about to be looked at: what happens in it from now on is noticed.
    func watch(_ folder: String)
    /// Only these folders matter from now on, and whatever happens at these turnings. What happened there before they were
    /// named may have been missed, so with a new one everything may have changed.
    func keep(_ folders: Set<ExactText>, turnings: Set<Turning>)
    /// What changed since the last call. Waits for nothing.
    func drain() -> DiskChange
    /// Whether a program is in the middle of writing a file, or another look is due.
    var isBusy: Bool { get }
    /// Returns when something may have changed, after a call of `wake`, and after `limit` at the latest.
    func wait(atMost limit: Duration)
    func wake()
}
