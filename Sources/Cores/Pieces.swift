/// A list of which a copy with a few other elements shares all the rest with the first: what an edit makes anew is only
/// a piece of it.
package struct Pieces<Element: Sendable>: Sendable, RandomAccessCollection {
    /// All of the same length, but for the last.
    @usableFromInline var pieces: [[Element]]
    package let count: Int

    @usableFromInline static var length: Int { 128 }

    @inlinable
    package init(_ elements: [Element]) {
        count = elements.count
        pieces = stride(from: 0, to: elements.count, by: Self.length).map { start in
            Array(elements[start..<Swift.min(start + Self.length, elements.count)])
        }
    }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { count }

    @inlinable package subscript(position: Int) -> Element {
        get { pieces[position / Self.length][position % Self.length] }
        set { pieces[position / Self.length][position % Self.length] = newValue }
    }
}
