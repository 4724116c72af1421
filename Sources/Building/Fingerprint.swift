/// Tells in a manifest which bytes a file had. Whether a file needs writing is never decided by it but by comparing the
/// bytes.
package struct Fingerprint: Sendable, Hashable {
    package let value: UInt64
    package let size: Int

    package init() { self = Fingerprinting().fingerprint }

    package init(_ bytes: [UInt8]) {
        var fingerprinting = Fingerprinting()
        bytes.withUnsafeBytes { fingerprinting.add($0) }
        self = fingerprinting.fingerprint
    }

    package init(value: UInt64, size: Int) {
        self.value = value
        self.size = size
    }

    /// Sixteen hexadecimal digits.
    package var digits: String {
        String(unsafeUninitializedCapacity: 16) { memory in
            for place in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: value >> (60 - 4 * place)) & 0xF
                let zero = digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10
                memory.initializeElement(at: place, to: zero + digit)
            }
            return 16
        }
    }
}
