import Building

/// Notices that something changed on disk.
protocol DiskWatcher: Sendable {
    /// Announces a folder that is about to be looked at: what happens in it from now on is noticed.
    func watch(_ folder: String)
    /// Only these folders matter from now on; of the others, only that they themselves come and go.
    func keep(_ folders: Set<String>, comingAndGoing: [String])
    /// What changed since the last call. Waits for nothing.
    func drain() -> DiskChange
    /// Whether a program is in the middle of writing a file.
    var isBusy: Bool { get }
    /// Returns when something may have changed, after a call of `wake`, and after `limit` at the latest.
    func wait(atMost limit: Duration)
    func wake()
}
