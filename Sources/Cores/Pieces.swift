/// A list of which a copy with a few other elements shares all the rest with the first: what an edit makes anew is only
/// a piece of it. Whoever goes through it does so piece by piece.
public struct Pieces<Element: Sendable>: Sendable {
    /// All of the same length, but for the last.
    public private(set) var arrays: [[Element]]

    @usableFromInline static var length: Int { 128 }

    public init(_ elements: [Element]) {
        arrays = stride(from: 0, to: elements.count, by: Self.length).map { start in
            Array(elements[start..<min(start + Self.length, elements.count)])
        }
    }

    public subscript(position: Int) -> Element {
        @inlinable get { arrays[position / Self.length][position % Self.length] }
        set { arrays[position / Self.length][position % Self.length] = newValue }
    }

    /// All of it in one.
    public var joined: [Element] {
        var all: [Element] = []
        all.reserveCapacity(arrays.reduce(0) { $0 + $1.count })
        for array in arrays { all += array }
        return all
    }
}
