/// Finished markup, UTF-8. Whoever makes one vouches that it is safe: search for `HTML(raw:` to see all of them.
package struct HTML: Sendable, Hashable {
    package let bytes: [UInt8]

    package init(raw bytes: [UInt8]) { self.bytes = bytes }

    /// Markup for a plain text, with `& < > " '` escaped.
    package init(escaping text: String) {
        var buffer = ByteBuffer(capacity: text.utf8.count)
        buffer.append(escaping: text)
        bytes = buffer.bytes
    }

    package var isEmpty: Bool { bytes.isEmpty }
}
