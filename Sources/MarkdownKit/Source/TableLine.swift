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
        self.range = range
        var cells: [Range<Int>] = []
        cells.reserveCapacity(8)
        var (bars, start, index) = (0, range.lowerBound, range.lowerBound)
        while index < range.upperBound {
            if source.bytes[index] == UInt8(ascii: "\\") {
                // A bar behind a backslash is text, within code too.
                index += 1
            } else if source.bytes[index] == UInt8(ascii: "|") {
                bars += 1
                if index > range.lowerBound { cells.append(source.trimmed(start..<index)) }
                start = index + 1
            }
            index += 1
        }
        if start < range.upperBound { cells.append(source.trimmed(start..<range.upperBound)) }
        self.cells = cells
        isFramed = bars > 1 && source.bytes[range.lowerBound] == UInt8(ascii: "|") && start == range.upperBound
    }

    /// Whether it was meant as the line below the head, also with dashes that a word processor has joined.
    func isRule(of source: Source) -> Bool {
        let text = source.string(range)
        return text.contains { "-–—=_".contains($0) } && text.allSatisfy { "|:-–—=_+ \t".contains($0) }
    }
}
