/// A fingerprint in the making. Words of eight bytes are multiplied in pairs, and both halves of the product kept. There
/// are two lanes, for a processor need not wait for one to go on with the other.
struct Fingerprinting {
    /// Of every piece of a file but the last, the length is a multiple of this.
    static let block = 32

    private var lanes: (UInt64, UInt64) = (0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15)
    private(set) var size = 0

    /// The pieces of a file one after the other.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        // In registers, which what this value holds is not.
        var (one, two) = lanes
        let whole = bytes.count / Self.block * Self.block
        if let start = bytes.baseAddress {
            for offset in stride(from: 0, to: whole, by: Self.block) {
                // All within `whole`, so nothing needs to look where the bytes end.
                one = Self.mixed(one, start + offset)
                two = Self.mixed(two, start + offset + 16)
            }
        }
        // As FNV-1a does.
        for byte in bytes[whole...] { one = (one ^ UInt64(byte)) &* 0x100_0000_01b3 }
        lanes = (one, two)
        size += bytes.count
    }

    var fingerprint: Fingerprint {
        // What is shorter than a block lies in the first lane alone.
        Fingerprint(value: size < Self.block ? lanes.0 : Self.product(lanes.0, lanes.1), size: size)
    }

    /// With the two words at that place, which are read alike on every machine.
    @inline(__always)
    private static func mixed(_ lane: UInt64, _ place: UnsafeRawPointer) -> UInt64 {
        let first = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
        let second = UInt64(littleEndian: place.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        // An odd number, lest a word of zeros, of which files are full, make a product of zero.
        return product(lane ^ first, second ^ 0xa076_1d64_78bd_642f)
    }

    @inline(__always)
    private static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let (high, low) = one.multipliedFullWidth(by: other)
        return high ^ low
    }
}
