/// A line of a table as it was written.
struct TableLine {
    /// Without indentation, markers of quotes and blanks at the end.
    let range: Range<Int>
    /// Between the bars, without blanks around them.
    let cells: [Range<Int>]
    /// Whether it begins and ends with a bar.
    let isFramed: Bool

    /// `start`: where the block begins, on its first line behind the marker of a list.
    init(_ number: Int, from start: Int, of source: Source) {
        let line = source.line(number)
        var first = max(line.lowerBound, min(start, line.upperBound))
        while first < line.upperBound, source.bytes[first].isBlank || source.bytes[first] == UInt8(ascii: ">") {
            first += 1
        }
        let range = source.trimmed(first..<max(first, line.upperBound))
        let bars = TableLine.bars(in: range, source)
        isFramed = bars.count > 1 && bars.first == range.lowerBound && bars.last == range.upperBound - 1
        cells = TableLine.cells(range, bars, source)
        self.range = range
    }

    /// A bar behind a backslash is text, within code too.
    private static func bars(in range: Range<Int>, _ source: Source) -> [Int] {
        var bars: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if source.bytes[index] == UInt8(ascii: "\\") {
                index += 1
            } else if source.bytes[index] == UInt8(ascii: "|") {
                bars.append(index)
            }
            index += 1
        }
        return bars
    }

    private static func cells(_ range: Range<Int>, _ bars: [Int], _ source: Source) -> [Range<Int>] {
        let starts = [range.lowerBound] + bars.map { $0 + 1 }
        var cells = zip(starts, bars + [range.upperBound]).map { source.trimmed($0..<$1) }
        if bars.first == range.lowerBound { cells.removeFirst() }
        if !cells.isEmpty, bars.last == range.upperBound - 1 { cells.removeLast() }
        return cells
    }

    /// Whether it was meant as the line below the head, also with dashes that a word processor has joined.
    func isRule(of source: Source) -> Bool {
        let text = source.string(range)
        return text.contains { "-–—=_".contains($0) } && text.allSatisfy { "|:-–—=_+ \t".contains($0) }
    }
}
