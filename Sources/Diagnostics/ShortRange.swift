/// A range of bytes in half the room, for what is kept of every line of front matter and every link. No file of content is
/// longer than this can say: a reader refuses it.
package struct ShortRange: Sendable, Hashable {
    private let start, end: UInt32

    package init(_ range: Range<Int>) { (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound)) }

    package var range: Range<Int> { Int(start)..<Int(end) }
}
