/// Which bytes a request asks for (RFC 9110, 14).
enum ByteRange {
    /// Nil if it names no single range that can be read: then all of it is meant. Empty if there are no such bytes.
    static func of(_ text: String, in size: Int) -> Range<Int>? {
        guard text.hasPrefix("bytes=") else { return nil }
        let ends = text.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?):
            return first > last ? nil : min(first, size)..<max(min(first, size), min(last, size - 1) + 1)
        case (let first?, nil) where ends[1].isEmpty: return min(first, size)..<size
        case (nil, let count?) where ends[0].isEmpty: return max(0, size - count)..<size
        default: return nil
        }
    }
}
