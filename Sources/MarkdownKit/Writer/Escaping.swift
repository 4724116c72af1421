import Diagnostics
import Markup

extension ByteBuffer {
    /// `&`, `<`, `>` and `"` as entities, like cmark: enough between tags and in an attribute with double quotes.
    mutating func append(markup text: UnsafeBufferPointer<UInt8>) { append(escaping: text, keepsApostrophes: true) }

    mutating func append(markup text: consuming String) { text.withUTF8 { append(markup: $0) } }

    /// An address for an attribute with double quotes: what does not belong into one is percent-encoded, like cmark.
    mutating func append(address: consuming String) {
        address.withUTF8 { bytes in
            let belongs = belongsIntoAddress
            if bytes.allSatisfy({ belongs[Int($0)] }) { return append(bytes) }
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "&"): append("&amp;")
                case UInt8(ascii: "'"): append("&#x27;")
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

/// Which bytes stand in an address as they are.
private let belongsIntoAddress = (UInt8.min...UInt8.max).map { byte in
    byte.isLetterOrDigit || "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
}
