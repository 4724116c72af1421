import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The connections that are open. There is a most, far below what the system lets a program open: the one that has asked
/// nothing for the longest time ends when another comes. Without it, clients that never finish would keep all others out.
final class Connections: Sendable {
    private struct State {
        var next = 0
        /// By number: the socket, and when it was heard of last.
        var open: [Int: (socket: Int32, heard: Int)] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())
    private let most: Int

    init() {
        var limit = rlimit()
        #if canImport(Darwin)
            let known = getrlimit(RLIMIT_NOFILE, &limit) == 0
        #else
            let known = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        #endif
        // Files, folders that are watched and connections that are ending need some, too.
        most = known ? min(256, max(8, Int(clamping: limit.rlim_cur) / 3)) : 64
    }

    /// The number of a connection; nil if no more are taken.
    func add(_ socket: Int32) -> Int? {
        state.withLock { state in
            if state.isClosed { return nil }
            if state.open.count >= most, let oldest = state.open.min(by: { $0.value.heard < $1.value.heard }) {
                end(oldest.value.socket)
                state.open[oldest.key] = nil
            }
            state.next += 1
            state.open[state.next] = (socket, state.next)
            return state.next
        }
    }

    /// It asked something.
    func heard(_ number: Int) {
        state.withLock { state in
            state.next += 1
            state.open[number]?.heard = state.next
        }
    }

    /// Before its socket is closed, whose number may then be another's.
    func remove(_ number: Int) { _ = state.withLock { $0.open.removeValue(forKey: number) } }

    /// Ends all of them; no more are taken.
    func close() {
        state.withLock { state in
            state.isClosed = true
            for connection in state.open.values { end(connection.socket) }
        }
    }

    /// Whoever reads from it or writes to it learns of it, and closes it.
    private func end(_ socket: Int32) { shutdown(socket, Int32(SHUT_RDWR)) }
}
