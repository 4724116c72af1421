/// A few kinds of content, the likeliest first. No array: every mention holds one, and arrays are counted when copied.
package struct KindList: Sendable, Hashable, Sequence, IteratorProtocol, ExpressibleByArrayLiteral {
    private(set) var first: KindName?
    private var second: KindName?
    private var third: KindName?

    /// Three at most.
    package init(arrayLiteral kinds: KindName...) {
        precondition(kinds.count <= 3)
        first = kinds.first
        second = kinds.dropFirst().first
        third = kinds.dropFirst(2).first
    }

    package mutating func next() -> KindName? {
        defer { (first, second, third) = (second, third, nil) }
        return first
    }
}
