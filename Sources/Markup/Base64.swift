#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension [UInt8] {
    /// In letters, digits, `+` and `/` (RFC 4648), as addresses with data in them and hashes are written.
    public var base64: String { Data(self).base64EncodedString() }
}
