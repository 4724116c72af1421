import Diagnostics

/// The Markdown of one file, with the way from cmark's lines and columns to offsets in the file.
struct Source {
    let shownPath: String
    /// The whole file.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The part of it that cmark sees.
    let body: Range<Int>
    private let lineStarts: [Int]

    init(shownPath: String, bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
        self.shownPath = shownPath
        self.bytes = bytes
        self.body = Source.withoutByteOrderMark(body.clamped(to: 0..<bytes.count), bytes)
        lineStarts = Source.lineStarts(in: self.body, bytes)
    }

    var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[body]) }
    var lineCount: Int { lineStarts.count }

    func location(_ range: Range<Int>) -> Location { Location(path: shownPath, range: range) }

    /// cmark counts lines and columns from 1; it says 0 where it does not know.
    func offset(line: Int, column: Int) -> Int {
        let start = lineStarts[min(max(line, 1), lineStarts.count) - 1]
        return min(start + max(column - 1, 0), body.upperBound)
    }

    /// Line `number`, counted from 1, without its line ending.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= lineStarts.count else { return body.upperBound..<body.upperBound }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : body.upperBound
        while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    /// The line that `offset` stands in, without its line ending, as far as `reach` on both sides.
    func lineAround(_ offset: Int, reach: Int) -> Range<Int> {
        let (first, last) = (max(body.lowerBound, offset - reach), min(body.upperBound, offset + reach))
        var (start, end) = (offset, offset)
        while start > first, !bytes[start - 1].isLineEnd { start -= 1 }
        while end < last, !bytes[end].isLineEnd { end += 1 }
        return start..<end
    }

    /// `range` without blanks at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether `text` stands at `offset`.
    func has(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
        offset >= 0 && offset + text.utf8CodeUnitCount <= end && bytes.has(text, at: offset)
    }
}

extension Source {
    /// cmark would skip it too, but its columns would then be off by three.
    private static func withoutByteOrderMark(_ body: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        bytes[body].starts(with: [0xEF, 0xBB, 0xBF]) ? body.lowerBound + 3..<body.upperBound : body
    }

    /// A line ends with LF, CR LF or CR, as cmark has it.
    private static func lineStarts(in body: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts: [Int] = []
        starts.reserveCapacity(body.count / 32 + 1)
        starts.append(body.lowerBound)
        // Hardly a file has returns: not to be looked for in every line.
        let hasReturns = bytes.place(of: .carriageReturn, in: body) != nil
        var rest = body
        while let end = hasReturns ? bytes.lineEnd(in: rest) : bytes.place(of: .lineFeed, in: rest) {
            let isPair = bytes[end] == .carriageReturn && end + 1 < rest.upperBound && bytes[end + 1] == .lineFeed
            rest = end + (isPair ? 2 : 1)..<rest.upperBound
            starts.append(rest.lowerBound)
        }
        return starts
    }
}
