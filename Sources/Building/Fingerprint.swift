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
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
