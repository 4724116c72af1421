extension UInt8 {
    var isNewline: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
    var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    var isBlank: Bool { isSpace || isNewline }

    /// Whether it can stand in the name of a member or a template: enough to see where an unclosed tag ends.
    fileprivate var isOfName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension [UInt8] {
    func matches(_ other: [UInt8], at index: Int) -> Bool {
        guard index + other.count <= count, self[index] == other[0] else { return false }
        return other.indices.allSatisfy { self[index + $0] == other[$0] }
    }

    /// `range` without blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlank { start += 1 }
        while start < end, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// The end of the name that begins, perhaps after spaces, at `start`.
    func endOfName(from start: Int) -> Int {
        var index = start
        while index < count, self[index].isSpace { index += 1 }
        let nameStart = index
        while index < count, self[index].isOfName { index += 1 }
        return index == nameStart ? start : index
    }

    /// Whether a line begins at `index`, of a text that begins at `start`.
    func startsLine(at index: Int, of start: Int) -> Bool {
        index == start || self[index - 1] == UInt8(ascii: "\n")
    }

    /// The end of the spaces from `start` on.
    func endOfSpaces(from start: Int) -> Int {
        var index = start
        while index < count, self[index].isSpace { index += 1 }
        return index
    }

    /// Behind the line break at `index`, or nil if there is none. The end of the file counts as one.
    func endOfBreak(at index: Int) -> Int? {
        if index == count { return index }
        if self[index] == UInt8(ascii: "\n") { return index + 1 }
        let isPair = self[index] == UInt8(ascii: "\r") && index + 1 < count && self[index + 1] == UInt8(ascii: "\n")
        return isPair ? index + 2 : nil
    }
}
