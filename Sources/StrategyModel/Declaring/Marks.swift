/// Where the fields of a record stand in its file, so that a later finding can point at one.
package struct Marks: Sendable, Hashable {
    private var keys: [String] = []
    private var ranges: [Range<Int>] = []
    /// The record as a whole, or the top of the file.
    package var whole: Range<Int> = 0..<0

    package init() {}

    /// The value of the field with this canonical key, if the author wrote it.
    package subscript(key: String) -> Range<Int>? {
        get { keys.firstIndex(of: key).map { ranges[$0] } }
        set {
            guard let newValue, !keys.contains(key) else { return }
            keys.append(key)
            ranges.append(newValue)
        }
    }
}

/// A group of fields with a table: a kind of content, or a part of one such as a milestone.
package protocol Record: Sendable, Hashable {
    init()
    var marks: Marks { get set }
    static var table: Table<Self> { get }
}
