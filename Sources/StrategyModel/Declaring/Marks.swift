package import Diagnostics

/// Where the fields of a record stand in its file, so that a later finding can point at one. Small, for a measure has ten
/// parts with marks of their own: they stand in a list that all records of the file share.
package struct Marks<Owner: Record>: Sendable, Hashable {
    /// Nil for a record that stands in no file.
    private let section: MarkList.Section?

    package init() { section = nil }

    init(_ section: MarkList.Section) { self.section = section }

    /// In which language the keys of the file are written.
    package var written: Language { section?.written ?? .german }

    /// The record as a whole, or the top of the file.
    package var whole: Range<Int> { section?.whole ?? 0..<0 }

    /// The value of the field with this canonical key, if the author wrote it.
    package subscript(key: String) -> Range<Int>? {
        guard let section else { return nil }
        let keys = Owner.keys
        return section.fields.first { keys[$0.field] == key }?.range
    }
}

/// A group of fields with a table: a kind of content, or a part of one such as a milestone.
package protocol Record: Sendable, Hashable {
    init()
    var marks: Marks<Self> { get set }
    static var table: Table<Self> { get }
    /// Of the table's fields. Asked of the type itself: code that does not know it would copy the whole table for them.
    static var keys: [String] { get }
}

extension Record {
    package static var keys: [String] { table.keys }

    /// What the field with this canonical key is called in the language of the file.
    func word(for key: String) -> String { Self.table.word(for: key, in: marks.written) }
}
