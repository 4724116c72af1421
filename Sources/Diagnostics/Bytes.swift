#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Looking through text by its bytes, many of them at a time.
extension UnsafeBufferPointer<UInt8> {
    /// A text as C keeps it, without the zero that ends it.
    public init(_ text: UnsafePointer<CChar>) {
        self.init(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
    }

    /// Where the first `byte` in `range` stands.
    public func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        guard let baseAddress, let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// Where the first of two characters in `range` stands. Where that is not far, this is quicker than looking for each.
    public func place(of one: UInt8, or other: UInt8, in range: Range<Int>) -> Int? {
        place(in: range) { $0.marks(of: one) | $0.marks(of: other) }
    }

    /// Where the first byte in `range` stands that is marked. `marks` looks at eight bytes together and sets the highest bit of
    /// each that is meant; above the lowest of them it may set more.
    @inlinable
    public func place(in range: Range<Int>, marks: (UInt64) -> UInt64) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        var at = range.lowerBound
        while at < range.upperBound {
            let found = marks(at + 8 <= count ? eight(from: at) : last(from: at)) & 0x8080_8080_8080_8080
            if found != 0 {
                let place = at + found.trailingZeroBitCount / 8
                return place < range.upperBound ? place : nil
            }
            at &+= 8
        }
        return nil
    }

    /// The first of them lowest.
    @inlinable
    func eight(from start: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    /// The same where there are fewer than eight; behind the end are zeros.
    @usableFromInline
    func last(from start: Int) -> UInt64 { self[start...].reversed().reduce(0) { $0 << 8 | UInt64($1) } }

    /// Where the first line in `range` ends: with LF, CR LF or CR.
    public func lineEnd(in range: Range<Int>) -> Int? {
        let feed = place(of: UInt8(ascii: "\n"), in: range)
        return place(of: UInt8(ascii: "\r"), in: range.lowerBound..<(feed ?? range.upperBound)) ?? feed
    }

    public func holds(_ byte: UInt8) -> Bool { place(of: byte, in: indices) != nil }

    public func holds(_ text: StaticString) -> Bool {
        var rest = indices
        while let start = place(of: text.utf8Start[0], in: rest) {
            if has(text, at: start) { return true }
            rest = start + 1..<count
        }
        return false
    }

    @inlinable
    public func has(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { self[start + $0] == text.utf8Start[$0] }
    }

    /// Where the first byte stands that is no UTF-8.
    public var firstInvalidUTF8: Int? {
        var at = endOfASCII(from: 0)
        while at < count {
            guard let length = characterLength(at: at) else { return at }
            at = endOfASCII(from: at + length)
        }
        return nil
    }

    /// How many bytes the character has that begins here, other than ASCII: Unicode, table 3-7.
    @inline(__always)
    private func characterLength(at start: Int) -> Int? {
        // Umlauts are among these: nothing more is asked of them.
        if 0xC2...0xDF ~= self[start] { return start + 1 < count && self[start + 1] & 0xC0 == 0x80 ? 2 : nil }
        let (length, second): (Int, ClosedRange<UInt8>)
        switch self[start] {
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard start + length <= count, second.contains(self[start + 1]) else { return nil }
        return (2..<length).allSatisfy { self[start + $0] & 0xC0 == 0x80 } ? length : nil
    }

    /// Most text is ASCII: the highest bits of eight bytes at once say so.
    private func endOfASCII(from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(self)
        var at = start
        while at + 8 <= count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let marks = word & 0x8080_8080_8080_8080
            if marks != 0 { return at + marks.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < count, self[at] < 0x80 { at += 1 }
        return at
    }
}

extension UInt64 {
    /// The highest bit of every byte that is `byte`, and of none if none is; above the lowest there may be more.
    fileprivate func marks(of byte: UInt8) -> UInt64 {
        let rest = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
    }
}

extension String {
    /// Its bytes in place: one by one they come ten times as slowly.
    public func holds(_ byte: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { $0.holds(byte) }
    }
}
