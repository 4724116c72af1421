import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where files lie until they are complete: one place for each that is being written at the same time.
final class TemporaryPlaces: Sendable {
    private struct State: Sendable {
        var free: [String] = []
        var count = 0
    }

    private let root: String
    private let state = Mutex(State())

    init(in root: String) { self.root = root }

    /// Removes what a killed build left.
    func clear() {
        for name in (try? Disk.names(in: root)) ?? [] where name.starts(with: OutputPath.temporary.utf8) {
            unlink(Path.joined(root, String(decoding: name, as: UTF8.self)))
        }
    }

    /// A place for as long as `work` runs.
    func lend<Value>(_ work: (String) throws(Trouble) -> Value) throws(Trouble) -> Value {
        let place = state.withLock { state in
            if let free = state.free.popLast() { return free }
            state.count += 1
            return Path.joined(root, "\(OutputPath.temporary)-\(state.count)")
        }
        defer { state.withLock { $0.free.append(place) } }
        return try work(place)
    }
}
