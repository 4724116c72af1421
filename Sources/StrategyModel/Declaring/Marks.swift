import Diagnostics

/// Where the fields of a record stand in its file, so that a later finding can point at one.
package struct Marks: Sendable, Hashable {
    /// In eight bytes, for a measure has dozens of them: a table has few fields, and no file of content is so long that
    /// three bytes could not say how long a value is.
    private struct Mark: Sendable, Hashable {
        private let start, lengthAndField: UInt32

        init(field: Int, _ range: Range<Int>) {
            precondition(field < 1 << 8 && range.count < 1 << 24)
            (start, lengthAndField) = (UInt32(range.lowerBound), UInt32(range.count << 8 | field))
        }

        var field: Int { Int(lengthAndField & 0xFF) }
        var range: Range<Int> { Int(start)..<Int(start) + Int(lengthAndField >> 8) }
    }

    /// The canonical keys of the record's fields: one list that all records of its kind share.
    private var keys: [String] = []
    private var marks: [Mark] = []
    private var wholePlace = ShortRange(0..<0)
    /// In which language the keys of the file are written.
    var written = Language.german

    package init() {}

    /// `count`: how many fields the author wrote.
    init(of keys: [String], count: Int, whole: Range<Int>, written: Language) {
        (self.keys, self.written) = (keys, written)
        wholePlace = ShortRange(whole)
        marks.reserveCapacity(count)
    }

    /// The record as a whole, or the top of the file.
    package var whole: Range<Int> {
        get { wholePlace.range }
        set { wholePlace = ShortRange(newValue) }
    }

    /// The value of the field with this canonical key, if the author wrote it.
    package subscript(key: String) -> Range<Int>? {
        marks.first { keys[$0.field] == key }?.range
    }

    func hold(field: Int) -> Bool { marks.contains { $0.field == field } }

    /// Of several of the same field the first counts.
    mutating func add(field: Int, _ range: Range<Int>) {
        marks.append(Mark(field: field, range))
    }
}

/// A group of fields with a table: a kind of content, or a part of one such as a milestone.
package protocol Record: Sendable, Hashable {
    init()
    var marks: Marks { get set }
    static var table: Table<Self> { get }
}

extension Record {
    /// What the field with this canonical key is called in the language of the file.
    func word(for key: String) -> String { Self.table.word(for: key, in: marks.written) }
}
