/// The footnotes of a body, numbered from 1 in the order of their first references.
struct Footnotes {
    /// Whether the source has anything that looks like one. If not, nothing is searched for them.
    var areWritten = false
    /// How often each note has been referred to.
    var references: [Int] = []
    /// The labels of the notes that were written, as in the source.
    var labels: [String] = []
    /// References that no note has been found for.
    var missing: [FootnoteDefinition] = []
    /// The labels that were probably meant by references to notes that do not exist.
    var meant: [String] = []
    /// How many notes have begun.
    var count = 0
    /// Whether the links back of the note under way have been written.
    var hasBack = false
    /// The lines of code and HTML, which define none.
    var verbatim: [ClosedRange<Int>] = []
    /// Defined in the source, whether or not the text refers to them. Known at the end.
    var definitions: [FootnoteDefinition] = []

    mutating func refer(to note: Int) {
        while references.count < note { references.append(0) }
        references[note - 1] += 1
    }
}
