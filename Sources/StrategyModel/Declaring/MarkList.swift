import Diagnostics
import Synchronization

/// The marks of all records of a file, in one list: most records are parts with three or four fields, and a list for
/// each would take more room than what stands in it. It grows while the file is read; what stands in it stays.
final class MarkList: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var written = Language.german
    }

    private let state = Mutex(State())

    /// The marks of one record, in front of them the place of the record itself. Two are the same if they say the same,
    /// whatever else stands in their files.
    struct Section: Sendable, Hashable {
        private let list: MarkList
        private let place: ShortRange

        fileprivate init(_ list: MarkList, _ range: Range<Int>) {
            self.list = list
            place = ShortRange(range)
        }

        private var bytes: ArraySlice<UInt8> { list.state.withLock { $0.bytes[place.range] } }

        /// In which language the keys of the file are written.
        var written: Language { list.state.withLock { $0.written } }

        var whole: Range<Int> { PackedMarks(bytes).first { _ in true }?.range ?? 0..<0 }
        var fields: some Sequence<Mark> { PackedMarks(bytes).dropFirst() }

        static func == (one: Section, other: Section) -> Bool {
            one.list === other.list && one.place == other.place
                || one.bytes == other.bytes && one.written == other.written
        }

        func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
    }

    /// `written`: the language of the file's keys, the same for all of its records.
    func add(_ record: ArraySlice<Mark>, written: Language) -> Section {
        state.withLock { state in
            // Enough for most files, so that the list need not move as it grows.
            if state.bytes.isEmpty { state.bytes.reserveCapacity(256) }
            let start = state.bytes.count
            PackedMarks.add(record, to: &state.bytes)
            state.written = written
            return Section(self, start..<state.bytes.count)
        }
    }

    /// When nothing more is added.
    func trim() { state.withLock { $0.bytes = $0.bytes.trimmed } }
}
