extension StringProtocol {
    /// The parts between these ASCII characters; empty ones only if asked for. On bytes: looking for whole characters takes
    /// ten times as long, and there is a date in every tenth line.
    func parts(at separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [String] {
        let byte = UInt8(ascii: separator)
        return utf8.split(separator: byte, omittingEmptySubsequences: !keepingEmpty).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
