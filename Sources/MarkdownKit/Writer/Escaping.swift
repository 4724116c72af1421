import Diagnostics

extension [UInt8] {
    /// `&`, `<`, `>` and `"` as entities, like cmark: enough between tags and in an attribute with double quotes.
    mutating func appendMarkup(_ text: UnsafeBufferPointer<UInt8>) {
        guard markup.contains(where: text.holds) else { return append(contentsOf: text) }
        var start = 0
        for index in text.indices where markup.contains(text[index]) {
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(contentsOf: entity(for: text[index]).utf8)
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
    }

    mutating func appendMarkup(_ text: String) {
        var text = text
        text.withUTF8 { appendMarkup($0) }
    }

    /// An address for an attribute with double quotes: what does not belong into one is percent-encoded, like cmark.
    mutating func appendAddress(_ address: String) {
        var address = address
        address.withUTF8 { bytes in
            let belongs = belongsIntoAddress
            if bytes.allSatisfy({ belongs[Int($0)] }) { return append(contentsOf: bytes) }
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
                case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
                case _ where belongs[Int(byte)]: append(byte)
                default:
                    append(UInt8(ascii: "%"))
                    append(hexadecimal(byte >> 4))
                    append(hexadecimal(byte & 15))
                }
            }
        }
    }
}

private func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

/// What must not stand as it is.
private let markup = [UInt8](#"&<>""#.utf8)

private func entity(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
}

/// Which bytes stand in an address as they are.
private let belongsIntoAddress = (UInt8.min...UInt8.max).map { byte in
    byte.isLetterOrDigit || "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
}
