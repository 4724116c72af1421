/// A place as editors count: lines and columns from 1, columns in characters.
public struct Position: Sendable, Hashable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Finds lines and columns for byte offsets. Made only for files that a message speaks of.
public struct LineIndex: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins. A byte-order mark stands before the first.
    private let starts: [Int]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() {
            let isLoneReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
            if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// From 1. An offset in a line end belongs to the line it ends; one outside the file, to the nearest line in it.
    public func line(of offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }

    /// The text of a line, without its line end.
    public func sourceLine(_ number: Int) -> SourceLine { SourceLine(bytes, content(of: number)) }

    /// The bytes of a line without its line end; only the last line has none.
    private func content(of line: Int) -> Range<Int> {
        let start = starts[line - 1]
        guard line < starts.count else { return start..<max(start, bytes.count) }
        let end = starts[line] - 1
        let isPair = end > start && bytes[end] == 0x0A && bytes[end - 1] == 0x0D
        return start..<(isPair ? end - 1 : end)
    }
}
