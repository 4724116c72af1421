/// Where the fields of a record stand in its file, so that a later finding can point at one.
package struct Marks: Sendable, Hashable {
    /// No file of content is longer than these can say: a reader refuses it.
    private struct Mark: Sendable, Hashable {
        let field: UInt32
        let start, end: UInt32
    }

    /// The canonical keys of the record's fields: one list that all records of its kind share.
    private var keys: [String] = []
    private var marks: [Mark] = []
    /// The record as a whole, or the top of the file.
    package var whole: Range<Int> = 0..<0

    package init() {}

    /// `count`: how many fields the author wrote.
    init(of keys: [String], count: Int, whole: Range<Int>) {
        self.keys = keys
        self.whole = whole
        marks.reserveCapacity(count)
    }

    /// The value of the field with this canonical key, if the author wrote it.
    package subscript(key: String) -> Range<Int>? {
        marks.first { keys[Int($0.field)] == key }.map { Int($0.start)..<Int($0.end) }
    }

    /// Of several of the same field the first counts.
    mutating func add(field: Int, _ range: Range<Int>) {
        marks.append(Mark(field: UInt32(field), start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    }
}

/// A group of fields with a table: a kind of content, or a part of one such as a milestone.
package protocol Record: Sendable, Hashable {
    init()
    var marks: Marks { get set }
    static var table: Table<Self> { get }
}
