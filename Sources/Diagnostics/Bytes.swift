#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Looking through text by its bytes, many of them at a time.
extension UnsafeBufferPointer<UInt8> {
    /// A text as C keeps it, without the zero that ends it.
    package init(_ text: UnsafePointer<CChar>) {
        self.init(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
    }

    /// Where the first `byte` in `range` stands.
    package func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard let start = UnsafeBufferPointer(rebasing: self[range]).baseAddress,
            let found = memchr(start, Int32(byte), range.count)
        else { return nil }
        return range.lowerBound + (UnsafeRawPointer(found) - UnsafeRawPointer(start))
    }

    /// Where the first line in `range` ends: with LF, CR LF or CR.
    package func lineEnd(in range: Range<Int>) -> Int? {
        let feed = place(of: UInt8(ascii: "\n"), in: range)
        return place(of: UInt8(ascii: "\r"), in: range.lowerBound..<(feed ?? range.upperBound)) ?? feed
    }

    package func holds(_ byte: UInt8) -> Bool { place(of: byte, in: indices) != nil }

    package func holds(_ text: StaticString) -> Bool {
        var rest = indices
        while let start = place(of: text.utf8Start[0], in: rest) {
            if has(text, at: start) { return true }
            rest = start + 1..<count
        }
        return false
    }

    package func has(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { self[start + $0] == text.utf8Start[$0] }
    }

    /// Where the first byte stands that is no UTF-8.
    package var firstInvalidUTF8: Int? {
        var at = 0
        while true {
            at = endOfASCII(from: at)
            guard at < count else { return nil }
            var parser = Unicode.UTF8.ForwardParser()
            var rest = self[at...].makeIterator()
            guard case .valid(let character) = parser.parseScalar(from: &rest) else { return at }
            at += character.count
        }
    }

    /// Most text is ASCII: the highest bits of eight bytes at once say so.
    private func endOfASCII(from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(self)
        var at = start
        while at + 8 <= count, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
            at += 8
        }
        while at < count, self[at] < 0x80 { at += 1 }
        return at
    }
}
