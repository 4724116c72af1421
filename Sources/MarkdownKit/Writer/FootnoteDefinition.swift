/// `[^label]` in the source, at the head of a note or, where the note is missing, in the text. cmark drops the notes that
/// nothing refers to, so they are looked for here.
struct FootnoteDefinition {
    let label: String
    /// From `[` to `]`.
    let range: Range<Int>

    /// cmark compares labels without regard to case.
    static func key(_ label: String) -> String { label.lowercased() }

    /// All lines that look like one, but for those within `blocks`, which hold code or HTML.
    static func all(in source: Source, outside blocks: [ClosedRange<Int>]) -> [FootnoteDefinition] {
        var blocks = blocks[...]
        return (1...source.lineCount).compactMap { number in
            while let block = blocks.first, block.upperBound < number { blocks.removeFirst() }
            return blocks.first?.contains(number) == true ? nil : at(line: source.line(number), of: source)
        }
    }

    private static func at(line: Range<Int>, of source: Source) -> FootnoteDefinition? {
        var start = line.lowerBound
        while start < line.upperBound, source.bytes[start].isBlank || source.bytes[start] == UInt8(ascii: ">") {
            start += 1
        }
        guard let range = label(at: start, before: line.upperBound, of: source),
            source.has(":", at: range.upperBound, before: line.upperBound)
        else { return nil }
        return FootnoteDefinition(label: source.string(range.lowerBound + 2..<range.upperBound - 1), range: range)
    }

    /// `[^label]` at `start`: a label has neither blanks nor brackets.
    static func label(at start: Int, before end: Int, of source: Source) -> Range<Int>? {
        guard source.has("[^", at: start, before: end) else { return nil }
        var index = start + 2
        while index < end, source.bytes[index] != UInt8(ascii: "]"), !source.bytes[index].isBlank { index += 1 }
        return index > start + 2 && source.has("]", at: index, before: end) ? start..<index + 1 : nil
    }

    /// The label of the note whose text begins at `start`, behind `[^label]:`. cmark keeps it to itself.
    static func label(before start: Int, of source: Source) -> String {
        var end = start
        while end > source.body.lowerBound, !source.has("]:", at: end, before: start) { end -= 1 }
        var first = end
        while first > source.body.lowerBound, !source.bytes[first - 1].isBlank,
            source.bytes[first - 1] != UInt8(ascii: "]")
        {
            first -= 1
        }
        while first < end, !source.has("[^", at: first, before: end) { first += 1 }
        return source.string(min(first + 2, end)..<end)
    }
}
