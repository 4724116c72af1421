/// A few kinds of content, the likeliest first. A number: every mention holds one, and a measure has a dozen of them.
package struct KindList: Sendable, Hashable, Sequence, IteratorProtocol, ExpressibleByArrayLiteral {
    private static let all = KindName.allCases

    /// Four bits each, the first lowest: the number of a kind and one; none is 0.
    private(set) var bits: UInt16

    /// Three at most: the highest four bits are left to whoever holds the list.
    package init(arrayLiteral kinds: KindName...) {
        precondition(kinds.count <= 3 && Self.all.count < 16)
        bits = kinds.reversed().reduce(0) { $0 << 4 | UInt16($1.number + 1) }
    }

    init(bits: UInt16) { self.bits = bits & 0xFFF }

    var first: KindName? { bits == 0 ? nil : Self.all[Int(bits & 0xF) - 1] }

    package mutating func next() -> KindName? {
        defer { bits >>= 4 }
        return first
    }
}
