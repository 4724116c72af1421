import Diagnostics

/// The bytes of a file up to where its YAML ends. Reading beyond the end gives NUL, so that no look-ahead can fail.
struct Source {
    let bytes: [UInt8]
    let end: Int
    /// Whether lines may end with CR. Asked once, because the end of every line is looked for.
    private let hasReturns: Bool

    init(bytes: [UInt8], end: Int) {
        (self.bytes, self.end) = (bytes, end)
        hasReturns = bytes.withUnsafeBufferPointer { $0.holds(.carriageReturn) }
    }

    subscript(at: Int) -> UInt8 { at < end ? bytes[at] : 0 }

    func isBlankOrEnd(_ at: Int) -> Bool { at >= end || bytes[at].isBlank || bytes[at].isBreak }

    func skippingBlanks(from start: Int, to limit: Int) -> Int {
        var at = start
        while at < limit, self[at].isBlank { at += 1 }
        return at
    }

    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, self[end - 1].isBlank { end -= 1 }
        return range.lowerBound..<end
    }

    func starts(with text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= end else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[start + index] != text.utf8Start[index] { return false }
        return true
    }

    /// Bytes that are not UTF-8 become U+FFFD; that a file is not UTF-8 is for others to say.
    func text(_ range: Range<Int>) -> String {
        unchecked(in: range) { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }
}

/// One line of a source, by its offsets: `start`, blanks, `content`, text, `end`, line break, `next`.
struct Line {
    let start: Int
    let content: Int
    let end: Int
    let next: Int
    /// The first tab before the content.
    let tab: Int?

    var indent: Int { content - start }
    var isBlank: Bool { content == end }
}

extension Source {
    func line(at start: Int) -> Line {
        var content = start
        var tab: Int?
        while self[content].isBlank {
            if tab == nil, bytes[content] == .tab { tab = content }
            content += 1
        }
        let lineEnd = endOfLine(from: content)
        var next = min(lineEnd + 1, end)
        if self[lineEnd] == .carriageReturn, self[next] == .lineFeed { next += 1 }
        return Line(start: start, content: content, end: lineEnd, next: next, tab: tab)
    }

    private func endOfLine(from start: Int) -> Int {
        guard start < end else { return start }
        return bytes.withUnsafeBufferPointer { bytes in
            hasReturns ? bytes.lineEnd(in: start..<end) : bytes.place(of: .lineFeed, in: start..<end)
        } ?? end
    }

    func place(of one: UInt8, or other: UInt8, in range: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { $0.place(of: one, or: other, in: range) }
    }

    /// Looks through bytes one by one without asking for each whether it is there: for `range` that is asked once. `look`
    /// must keep to it.
    func unchecked<Result>(in range: Range<Int>, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        return bytes.withUnsafeBufferPointer(look)
    }

    /// `---` or `...` alone at the left edge, perhaps with text behind it.
    func isMarker(_ line: Line) -> Bool {
        switch self[line.start] {
        case UInt8(ascii: "-"): starts(with: "---", at: line.start) && isBlankOrEnd(line.start + 3)
        case UInt8(ascii: "."): starts(with: "...", at: line.start) && isBlankOrEnd(line.start + 3)
        default: false
        }
    }

    /// `---` and nothing else, wherever it begins.
    func isMarker(_ start: Int, to limit: Int) -> Bool {
        starts(with: "---", at: start) && skippingBlanks(from: start + 3, to: limit) == limit
    }

    /// A marker with nothing but blanks behind it.
    func isBareMarker(_ line: Line) -> Bool {
        isMarker(line) && skippingBlanks(from: line.start + 3, to: line.end) == line.end
    }
}

extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D

    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isBreak: Bool { self == 0x0A || self == 0x0D }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// A letter, as far as one byte tells: every byte of a letter outside ASCII counts.
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A || self >= 0x80 }
    /// What ends plain text inside `[…]` and `{…}`.
    var isFlowIndicator: Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }
}
