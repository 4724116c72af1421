extension StringProtocol {
    /// The parts between these ASCII characters; empty ones only if asked for. On bytes: looking for whole characters takes
    /// ten times as long, and there is a date in every tenth line.
    func parts(at separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [String] {
        var text = String(self)
        return text.withUTF8 { bytes in
            guard bytes.holds(UInt8(ascii: separator)) else { return keepingEmpty || !isEmpty ? [String(self)] : [] }
            var parts: [String] = []
            parts.reserveCapacity(4)
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: separator) {
                if keepingEmpty || start < end { parts.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
                start = end + 1
            }
            return parts
        }
    }
}
