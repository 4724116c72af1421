/// A program calls another. `origins` says of each slot that the called one may read where its value comes from.
struct Call: Hashable {
    let from: Int
    let to: Int
    let origins: [Int: Origin]
}

/// Whether including ends. It does if, whichever way the calls run in circles, some slot holds a smaller and smaller
/// part of what it held, for values are finite. This is size-change termination (Lee, Jones and Ben-Amram 2001): every
/// way around a circle that comes out the same when taken twice must make some slot smaller.
struct Recursion {
    /// The first call found that leads round and round.
    private(set) var endless: Call?

    /// More steps than any theme takes. Beyond them the call is taken for endless, which is on the safe side.
    private static let limit = 50_000

    /// Several calls in a row are one way, which looks like a call: from the first program to the last.
    init(_ calls: [Call]) {
        let calledFrom = Dictionary(grouping: calls, by: \.from)
        var known = Set(calls)
        var queue = calls.map { (way: $0, first: $0) }
        var steps = 0
        while let (way, first) = queue.popLast() {
            if way.isEndless || steps > Self.limit {
                endless = first
                return
            }
            for next in calledFrom[way.to] ?? [] {
                steps += 1
                let longer = way.followed(by: next)
                if known.insert(longer).inserted { queue.append((longer, first)) }
            }
        }
    }
}

extension Call {
    fileprivate var isEndless: Bool {
        guard from == to, followed(by: origins) == origins else { return false }
        return !origins.contains { slot, origin in origin.slot == slot && origin.isPart }
    }

    fileprivate func followed(by call: Call) -> Call {
        Call(from: from, to: call.to, origins: followed(by: call.origins))
    }

    /// A value of the last program came from a slot of the one before, and that from a slot of the first.
    private func followed(by later: [Int: Origin]) -> [Int: Origin] {
        later.compactMapValues { origin in
            origins[origin.slot].map { Origin(slot: $0.slot, isPart: $0.isPart || origin.isPart) }
        }
    }
}
