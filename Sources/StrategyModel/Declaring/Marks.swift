/// Where the fields of a record stand in its file, so that a later finding can point at one.
package struct Marks: Sendable, Hashable {
    private struct Mark: Sendable, Hashable {
        let key: String
        /// No file of content is longer than these can say: a reader refuses it.
        let start, end: UInt32
    }

    private var marks: [Mark] = []
    /// The record as a whole, or the top of the file.
    package var whole: Range<Int> = 0..<0

    package init() {}

    /// The value of the field with this canonical key, if the author wrote it.
    package subscript(key: String) -> Range<Int>? {
        marks.first { $0.key == key }.map { Int($0.start)..<Int($0.end) }
    }

    /// Of several with the same key the first counts.
    mutating func add(_ key: String, _ range: Range<Int>) {
        marks.append(Mark(key: key, start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    }

    mutating func reserve(_ count: Int) { marks.reserveCapacity(count) }
}

/// A group of fields with a table: a kind of content, or a part of one such as a milestone.
package protocol Record: Sendable, Hashable {
    init()
    var marks: Marks { get set }
    static var table: Table<Self> { get }
}
