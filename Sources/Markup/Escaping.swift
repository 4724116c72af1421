extension [UInt8] {
    /// Appends `text` as it is.
    package mutating func append(text: String) {
        append(contentsOf: text.utf8)
    }

    /// Appends `text` for use between tags or in a quoted attribute.
    package mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    /// Appends UTF-8 text for use between tags or in a quoted attribute: runs without a special character go in one copy.
    package mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (index, byte) in text.enumerated() {
            guard let entity = entity(for: byte) else { continue }
            append(contentsOf: text[start..<index])
            append(contentsOf: entity.utf8)
            start = index + 1
        }
        append(contentsOf: text[start...])
    }
}

@inline(__always)
private func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}
