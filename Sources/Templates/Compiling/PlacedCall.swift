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
    /// Those that may come round: a program that cannot be reached from a circle is called but so often. `count`: how many
    /// programs there are. The calls stand in the order of the programs that they come from.
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
