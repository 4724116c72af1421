/// Where the value of a field stands. In eight bytes, for a measure has dozens of them: a table has few fields, and no file
/// of content is so long that three bytes could not say how long a value is.
struct Mark: Sendable, Hashable {
    private let start, lengthAndField: UInt32

    init(field: Int, _ range: Range<Int>) {
        precondition(field < 1 << 8 && range.count < 1 << 24)
        (start, lengthAndField) = (UInt32(range.lowerBound), UInt32(range.count << 8 | field))
    }

    var field: Int { Int(lengthAndField & 0xFF) }
    var range: Range<Int> { Int(start)..<Int(start) + Int(lengthAndField >> 8) }
}
