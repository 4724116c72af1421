import Diagnostics
import FrontMatter

/// A table of data as spreadsheets write it (CSV, RFC 4180): separated by semicolons or commas, as its first line is;
/// what stands in quotes may hold both, and line ends. Positions are kept, so that a mistake in a cell is found.
struct DataTable {
    struct Cell: Equatable {
        let text: String
        /// UTF-8 byte offsets in the file.
        let range: Range<Int>
    }

    struct Mistake: Equatable {
        let kind: QuoteMistake
        let range: Range<Int>
    }

    /// Without those that are empty or have a mistake. The first is the head; if that has one, nothing else is read.
    let rows: [[Cell]]
    let mistakes: [Mistake]
    let isCommaSeparated: Bool

    init(_ file: SourceFile) {
        let bytes = file.bytes
        let head = bytes.prefix { $0 != UInt8(ascii: "\n") }
        isCommaSeparated = !head.contains(UInt8(ascii: ";"))
        var scanner = Scanner(bytes: bytes, separator: isCommaSeparated ? UInt8(ascii: ",") : UInt8(ascii: ";"))
        var rows: [[Cell]] = []
        while !rows.isEmpty || scanner.mistakes.isEmpty {
            let before = scanner.mistakes.count
            guard let row = scanner.row() else { break }
            let isSound = scanner.mistakes.count == before
            if isSound, row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
        (self.rows, mistakes) = (rows, scanner.mistakes)
    }

    private struct Scanner {
        let bytes: [UInt8]
        let separator: UInt8
        var position: Int
        var mistakes: [Mistake] = []

        init(bytes: [UInt8], separator: UInt8) {
            (self.bytes, self.separator) = (bytes, separator)
            position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        }

        /// Nil at the end.
        mutating func row() -> [Cell]? {
            guard position < bytes.count else { return nil }
            var cells: [Cell] = []
            while true {
                cells.append(cell())
                guard position < bytes.count else { return cells }
                position += 1
                if bytes[position - 1] != separator { return cells }
            }
        }

        /// Ends before the separator or the line's end.
        private mutating func cell() -> Cell {
            skipSpaces()
            guard isAt(Self.quote) else { return plain() }
            let start = position
            guard let text = quoted() else { return open(from: start) }
            let range = start..<position
            skipSpaces()
            let behind = plain()
            if behind.text.isEmpty { return Cell(text: text, range: range) }
            // What goes on over lines up to another quote was not meant to.
            if bytes[range].contains(UInt8(ascii: "\n")) { return open(from: start) }
            mistakes.append(Mistake(kind: .textBehind, range: behind.range))
            return Cell(text: text, range: range)
        }

        /// What stands between quotes, where two in a row mean one. Nil if nothing closes them.
        private mutating func quoted() -> String? {
            var text: [UInt8] = []
            position += 1
            while position < bytes.count {
                if isAt(Self.quote) {
                    position += 1
                    if !isAt(Self.quote) { return String(decoding: text, as: UTF8.self) }
                }
                text.append(bytes[position])
                position += 1
            }
            return nil
        }

        /// The cell ends as if there were no quote, so that the lines below are read as they were meant.
        private mutating func open(from start: Int) -> Cell {
            mistakes.append(Mistake(kind: .open, range: start..<start + 1))
            position = start
            return plain()
        }

        private mutating func plain() -> Cell {
            let start = position
            skipToEnd()
            var end = position
            while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
            return Cell(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
        }

        private static let quote = UInt8(ascii: "\"")

        private func isAt(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

        private mutating func skipSpaces() {
            while isAt(UInt8(ascii: " ")) { position += 1 }
        }

        private mutating func skipToEnd() {
            while position < bytes.count, bytes[position] != separator, bytes[position] != UInt8(ascii: "\n") {
                position += 1
            }
        }
    }
}

extension DataTable {
    /// Every row below the head as a mapping: the head's words are the keys.
    var mappings: [(mapping: Mapping, range: Range<Int>)] {
        guard let head = rows.first else { return [] }
        return rows.dropFirst().map { row in
            let entries = zip(head, row).filter { !$0.0.text.isEmpty && !$0.1.text.isEmpty }.map { key, cell in
                Entry(
                    key: key.text, keyRange: key.range, value: Node(.scalar(Scalar(cell.text)), range: cell.range))
            }
            let range = (row.first?.range.lowerBound ?? 0)..<(row.last?.range.upperBound ?? 0)
            return (Mapping(entries), range)
        }
    }
}
