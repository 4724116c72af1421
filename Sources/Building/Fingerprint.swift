/// FNV-1a over words of eight bytes, 64 bits: tells in a manifest which bytes a file had. Whether a file needs writing is never decided
/// by it but by comparing the bytes.
package struct Fingerprint: Sendable, Hashable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
    package private(set) var size = 0

    package init() {}

    package init(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    package init(value: UInt64, size: Int) {
        self.value = value
        self.size = size
    }

    /// The pieces of a file one after the other; each but the last a multiple of eight bytes long.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var value = value
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            value = (value ^ word) &* 0x100_0000_01b3
            // Else a word's high bytes would never reach the low ones.
            value ^= value >> 32
        }
        for byte in bytes[whole...] { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        self.value = value
        size += bytes.count
    }

    /// Sixteen hexadecimal digits.
    package var digits: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
