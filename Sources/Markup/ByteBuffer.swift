#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Takes bytes that are ready, so that a long page never lies in memory as a whole.
public typealias Flush = (inout ByteBuffer) -> Void

/// Bytes on their way, growing at the end. Most pieces of a page are shorter than what an array does for each of them.
///
/// Why this is safe: the memory belongs to this one value, which cannot be copied, and every write makes room first for
/// all that it writes.
public struct ByteBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    /// Nobody outside may set it, and nothing that is inlined may refer to a private setter.
    @usableFromInline var filled = 0

    @inlinable public var count: Int { filled }

    /// So many bytes are worth being taken.
    @inlinable public static var piece: Int { 1 << 15 }

    public init(capacity: Int) {
        start = ByteBuffer.place(capacity, instead: nil)
        self.capacity = capacity
    }

    deinit { free(start) }

    /// All of them so far.
    public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    public var last: UInt8? { count == 0 ? nil : start[count - 1] }

    /// The same where they lie, to be read by `body` alone.
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    public mutating func removeFirst(_ removed: Int) {
        precondition(0...count ~= removed)
        filled -= removed
        start.update(from: start + removed, count: count)
    }

    @inlinable
    public mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        put(byte)
    }

    @inlinable
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        makeRoom(for: bytes.count)
        put(bytes)
    }

    @inlinable
    public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    @inlinable
    public mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The text as it is.
    public mutating func append(plain text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// What stands before the value of an attribute.
    public mutating func append(attribute name: StaticString) {
        makeRoom(for: name.utf8CodeUnitCount + 3)
        put(UInt8(ascii: " "))
        put(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        put(UInt8(ascii: "="))
        put(UInt8(ascii: "\""))
    }

    /// The number in plain digits.
    public mutating func append(_ number: Int) {
        makeRoom(for: 20)
        if number < 0 { put(UInt8(ascii: "-")) }
        put(number.magnitude)
    }

    /// The text for use between tags or in a quoted attribute.
    public mutating func append(escaping text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append(escaping: $0) }) != nil { return }
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    /// `keepsApostrophes`: between tags and in double quotes they do no harm; cmark keeps them.
    public mutating func append(escaping text: UnsafeBufferPointer<UInt8>, keepsApostrophes: Bool = false) {
        // Most texts hold nothing special.
        var start = appendPlain(text)
        while start < text.count {
            let end = text.nextSpecial(from: start)
            append(UnsafeBufferPointer(rebasing: text[start..<end]))
            if end == text.count { return }
            append(keepsApostrophes && text[end] == UInt8(ascii: "'") ? "'" : entity(for: text[end]))
            start = end + 1
        }
    }

    /// Copies the text while it looks through it, as many bytes at a time as it has.
    /// How many it has appended: all, or those before the step that holds something special.
    private mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        makeRoom(for: text.count)
        switch text.count {
        case 8...: return appendPlain(text, inStepsOf: UInt64.self, unless: holdSpecial)
        case 4...: return appendPlain(text, inStepsOf: UInt32.self) { holdSpecial(UInt64($0)) }
        default: return appendPlain(text, inStepsOf: UInt8.self, unless: isSpecial)
        }
    }

    /// The last step overlaps the one before it.
    @inline(__always)
    private mutating func appendPlain<Bytes>(
        _ text: UnsafeBufferPointer<UInt8>, inStepsOf: Bytes.Type, unless isSpecial: (Bytes) -> Bool
    ) -> Int {
        let (from, to) = (UnsafeRawBufferPointer(text), UnsafeMutableRawPointer(start + filled))
        let last = text.count - MemoryLayout<Bytes>.size
        var index = 0
        while index < text.count {
            let next = min(index, last)
            let bytes = from.loadUnaligned(fromByteOffset: next, as: Bytes.self)
            if isSpecial(bytes) { break }
            to.storeBytes(of: bytes, toByteOffset: next, as: Bytes.self)
            index = next + MemoryLayout<Bytes>.size
        }
        filled += index
        return index
    }

    @inlinable
    mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let from = bytes.baseAddress else { return }
        (start + count).update(from: from, count: bytes.count)
        filled += bytes.count
    }

    private mutating func put(_ number: UInt) {
        if number > 9 { put(number / 10) }
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    @inlinable
    mutating func put(_ byte: UInt8) {
        start[count] = byte
        filled += 1
    }

    @inlinable
    mutating func makeRoom(for more: Int) {
        if more > capacity - count { grow(by: more) }
    }

    @usableFromInline
    mutating func grow(by more: Int) {
        capacity = max(2 * capacity, count + more)
        start = ByteBuffer.place(capacity, instead: start)
    }

    /// As C has it: Swift's own way asks for a certain alignment, which takes longer, and cannot let a place grow where it is.
    private static func place(_ capacity: Int, instead old: UnsafeMutablePointer<UInt8>?) -> UnsafeMutablePointer<UInt8>
    {
        guard let place = realloc(old, max(capacity, 1)) else { fatalError("no memory for \(capacity) bytes") }
        return place.assumingMemoryBound(to: UInt8.self)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first of `& < > " '` stands from `start` on, else the end. Eight bytes at a time as long as there are as
    /// many; the last eight overlap those before them.
    fileprivate func nextSpecial(from start: Int) -> Int {
        var index = start
        while index + 8 <= count {
            if let special = special(inEightFrom: index) { return special }
            index += 8
        }
        if index == count { return count }
        if count - 8 >= start { return special(inEightFrom: count - 8) ?? count }
        while index < count, !isSpecial(self[index]) { index += 1 }
        return index
    }

    @inline(__always)
    private func special(inEightFrom index: Int) -> Int? {
        let bytes = UnsafeRawBufferPointer(self)
        let found = specials(in: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        return found == 0 ? nil : index + found.trailingZeroBitCount / 8
    }
}

/// The highest bit of every byte that is one of `& < > " '`, and of none if none is; above the lowest there may be more.
@inline(__always)
private func specials(in word: UInt64) -> UInt64 {
    // Both of `"` and `&`, and both of `<` and `>`, are the same without one bit.
    (word & 0xFBFB_FBFB_FBFB_FBFB ^ 0x2222_2222_2222_2222).zeroBytes
        | (word & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C).zeroBytes
        | (word ^ 0x2727_2727_2727_2727).zeroBytes
}

/// Whether one of them is.
@inline(__always)
private func holdSpecial(_ word: UInt64) -> Bool { mayHoldSpecial(word) && specials(in: word) != 0 }

/// The same at a glance, which takes `#` for one of them, too.
@inline(__always)
private func mayHoldSpecial(_ word: UInt64) -> Bool {
    (word & 0xFAFA_FAFA_FAFA_FAFA ^ 0x2222_2222_2222_2222).zeroBytes
        | (word & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C).zeroBytes != 0
}

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
    // Letters are above all of them.
    byte <= UInt8(ascii: ">")
        && (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"))
}

private func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
}
