/// A range of bytes in half the room, for what is kept of every line of front matter. No file of content is longer than
/// this can say: a reader refuses it.
struct ShortRange: Sendable, Hashable {
    private let start, end: UInt32

    init(_ range: Range<Int>) { (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound)) }

    var range: Range<Int> { Int(start)..<Int(end) }
}
