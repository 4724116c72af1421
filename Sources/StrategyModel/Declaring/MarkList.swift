import Diagnostics
import Synchronization

/// The marks of all records of a file, in one list: most records are parts with three or four fields, and a list for
/// each would take more room than what stands in it. It grows while the file is read; what stands in it stays.
final class MarkList: Sendable {
    private let marks = Mutex<[Mark]>([])

    /// The marks of one record, in front of them the place of the record itself. Two are the same if they say the same,
    /// whatever else stands in their files.
    struct Section: Sendable, Hashable {
        private let list: MarkList
        private let place: ShortRange

        fileprivate init(_ list: MarkList, _ range: Range<Int>) {
            self.list = list
            place = ShortRange(range)
        }

        private var all: ArraySlice<Mark> { list.marks.withLock { $0[place.range] } }

        var whole: Range<Int> { all.first?.range ?? 0..<0 }
        var fields: ArraySlice<Mark> { all.dropFirst() }

        static func == (one: Section, other: Section) -> Bool {
            one.list === other.list && one.place == other.place || one.all == other.all
        }

        func hash(into hasher: inout Hasher) { hasher.combine(all) }
    }

    func add(_ record: ArraySlice<Mark>) -> Section {
        marks.withLock { marks in
            // Enough for most files, so that the list need not move as it grows.
            if marks.isEmpty { marks.reserveCapacity(64) }
            marks += record
            return Section(self, marks.count - record.count..<marks.count)
        }
    }

    /// When nothing more is added.
    func trim() { marks.withLock { $0 = $0.trimmed } }
}
