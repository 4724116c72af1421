#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension [UInt8] {
    /// Where they lie: pieces of a file are handed on without a copy.
    func withRawBytes(
        _ body: (UnsafeRawBufferPointer) throws(SystemFailure) -> Void
    ) throws(SystemFailure) {
        try withUnsafeBufferPointer { bytes throws(SystemFailure) in try body(UnsafeRawBufferPointer(bytes)) }
    }

    func isSame(as other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count, let start = other.baseAddress else { return count == other.count }
        return withUnsafeBytes { bytes in bytes.baseAddress.map { memcmp($0, start, other.count) == 0 } ?? true }
    }
}
