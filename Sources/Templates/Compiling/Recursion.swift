/// A call as it stands in a template, to be reported if it has no end.
struct PlacedCall {
    let from: Int
    let to: Int
    /// What the called program finds, as it came about in the calling one.
    let scopes: ScopeStack
    let template: ParsedTemplate
    let name: Name

    init(from: Int, to: Int, scopes: ScopeStack, _ template: ParsedTemplate, _ name: Name) {
        (self.from, self.to, self.scopes, self.template, self.name) = (from, to, scopes, template, name)
    }

    var call: Call {
        let origins = scopes.scopes.map { ($0.type.slot, $0.origin) }
        return Call(from: from, to: to, origins: Dictionary(origins, uniquingKeysWith: { $1 }))
    }
}

extension [PlacedCall] {
    /// Only what can be reached from itself matters. `count`: how many programs there are. The calls stand in the order
    /// of the programs that they come from.
    func circling(among count: Int) -> [PlacedCall] {
        var incoming = [Int](repeating: 0, count: count)
        var outgoing = [Range<Int>](repeating: 0..<0, count: count)
        for (index, call) in enumerated() {
            incoming[call.to] += 1
            let known = outgoing[call.from]
            outgoing[call.from] = (known.isEmpty ? index : known.lowerBound)..<(index + 1)
        }
        var free = outgoing.indices.filter { incoming[$0] == 0 }
        while let program = free.popLast() {
            for call in self[outgoing[program]] {
                incoming[call.to] -= 1
                if incoming[call.to] == 0 { free.append(call.to) }
            }
        }
        return filter { incoming[$0.from] > 0 && incoming[$0.to] > 0 }
    }
}

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
