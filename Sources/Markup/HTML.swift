/// Finished markup, UTF-8. Whoever makes one vouches that it is safe: search for `HTML(raw:` to see all of them.
public struct HTML: Sendable, Hashable {
    public let bytes: [UInt8]

    public init(raw bytes: [UInt8]) { self.bytes = bytes }

    /// Markup for a plain text, with `& < > " '` escaped.
    public init(escaping text: String) {
        var buffer = ByteBuffer(capacity: text.utf8.count)
        buffer.append(escaping: text)
        bytes = buffer.bytes
    }

    public var isEmpty: Bool { bytes.isEmpty }
}
