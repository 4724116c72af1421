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

    /// Without those that are empty. The first is the head.
    let rows: [[Cell]]
    let isCommaSeparated: Bool

    init(_ file: SourceFile) {
        let bytes = file.bytes
        let head = bytes.prefix { $0 != UInt8(ascii: "\n") }
        isCommaSeparated = !head.contains(UInt8(ascii: ";"))
        var scanner = Scanner(bytes: bytes, separator: isCommaSeparated ? UInt8(ascii: ",") : UInt8(ascii: ";"))
        var rows: [[Cell]] = []
        while let row = scanner.row() {
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
        self.rows = rows
    }

    private struct Scanner {
        let bytes: [UInt8]
        let separator: UInt8
        var position: Int

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
            while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return plain() }
            let start = position
            var text: [UInt8] = []
            position += 1
            while position < bytes.count {
                if bytes[position] != UInt8(ascii: "\"") {
                    text.append(bytes[position])
                } else if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
                    text.append(UInt8(ascii: "\""))
                    position += 1
                } else {
                    position += 1
                    break
                }
                position += 1
            }
            let range = start..<position
            skipToEnd()
            return Cell(text: String(decoding: text, as: UTF8.self), range: range)
        }

        private mutating func plain() -> Cell {
            let start = position
            skipToEnd()
            var end = position
            while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
            return Cell(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
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
