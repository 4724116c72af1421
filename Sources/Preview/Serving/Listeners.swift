import Diagnostics
import Dispatch
import Synchronization

/// The open pages, each waiting for news of itself.
final class Listeners: Sendable {
    private struct Listener: Sendable {
        let page: String
        let state: String
        /// Of the report that was sent last; nil before the first.
        var report: String?
        var isLeaving = false
        let send: AsyncStream<[UInt8]>.Continuation
    }

    private struct State: Sendable {
        var next = 0
        var listeners: [Int: Listener] = [:]
        var isClosed = false
        /// The edition that was told last.
        var newest: Edition?
    }

    private let state = Mutex(State())
    /// Tells one thing after the other, behind everything else.
    private let queue = DispatchQueue(label: "fahrplan.news")

    /// More than anyone keeps open; a page that is turned away asks again.
    private static let limit = 200

    /// The news of one page, as they go over the wire. It hears of the newest edition first: another may have been told
    /// while it was on its way.
    func add(page: String, state pageState: String) -> AsyncStream<[UInt8]> {
        let (stream, send) = AsyncStream.makeStream(of: [UInt8].self)
        let (number, crowded) = state.withLock { state -> (Int?, Listener?) in
            if state.isClosed { return (nil, nil) }
            let oldest = state.listeners.count < Self.limit ? nil : state.listeners.keys.min()
            let crowded = oldest.flatMap { state.listeners.removeValue(forKey: $0) }
            // Writing to those that are gone tells that they are.
            for listener in state.listeners.values { listener.send.yield(Array(":\n\n".utf8)) }
            state.next += 1
            state.listeners[state.next] = Listener(page: page, state: pageState, send: send)
            return (state.next, crowded)
        }
        // Not while the state is locked: ending one looks at it again.
        crowded?.send.finish()
        guard let number else {
            send.finish()
            return stream
        }
        send.onTermination = { [self] _ in _ = state.withLock { $0.listeners.removeValue(forKey: number) } }
        send.yield(Array("retry: 500\n\n".utf8))
        queue.async { [self] in
            let (newest, listener) = state.withLock { ($0.newest, $0.listeners[number]) }
            if let newest, let listener { tell(newest, to: [number: listener]) }
        }
        return stream
    }

    /// Whoever looks at a page that has changed shall load it again.
    func tell(_ edition: Edition) {
        queue.async { [self] in
            let listeners = state.withLock { state in
                state.newest = edition
                return state.listeners
            }
            tell(edition, to: listeners)
        }
    }

    private func tell(_ edition: Edition, to listeners: [Int: Listener]) {
        var states: [String: String] = [:]
        for (number, listener) in listeners {
            let current = states[listener.page] ?? edition.state(of: edition.page(listener.page))
            states[listener.page] = current
            state.withLock { state in
                guard var listener = state.listeners[number], !listener.isLeaving else { return }
                if current != listener.state {
                    listener.isLeaving = true
                    listener.send.yield(Array("event: reload\ndata:\n\n".utf8))
                } else if listener.report != edition.report?.mark ?? "" {
                    listener.report = edition.report?.mark ?? ""
                    let overlay = String(decoding: edition.report?.overlay ?? [], as: UTF8.self)
                    listener.send.yield(Array("event: problems\ndata: \(JSONReport.literal(overlay))\n\n".utf8))
                }
                state.listeners[number] = listener
            }
        }
    }

    func close() {
        let all = state.withLock { state in
            state.isClosed = true
            return state.listeners
        }
        for listener in all.values { listener.send.finish() }
    }

    var count: Int { state.withLock { $0.listeners.count } }
}
