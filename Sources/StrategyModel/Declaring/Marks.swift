import Diagnostics

/// Where the fields of a record stand in its file, so that a later finding can point at one.
package struct Marks: Sendable, Hashable {
    private struct Mark: Sendable, Hashable {
        let field: UInt32
        let place: ShortRange
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
        marks.first { keys[Int($0.field)] == key }?.place.range
    }

    func hold(field: Int) -> Bool { marks.contains { $0.field == field } }

    /// Of several of the same field the first counts.
    mutating func add(field: Int, _ range: Range<Int>) {
        marks.append(Mark(field: UInt32(field), place: ShortRange(range)))
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
