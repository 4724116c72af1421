import Testing

@testable import Markup

/// Escaping looks at eight bytes at a time: wherever a special character stands, it is found.
@Suite struct EscapingTests {
    @Test(arguments: [
        ("", ""), ("a", "a"), ("&", "&amp;"), ("<b title=\"x\">", "&lt;b title=&quot;x&quot;&gt;"),
        ("Müller & Söhne", "Müller &amp; Söhne"), ("geht's", "geht&#39;s"), ("&amp;", "&amp;amp;"),
        ("=;?!%$#(", "=;?!%$#("),
    ])
    func inWhole(_ text: String, _ markup: String) {
        #expect(String(decoding: HTML(escaping: text).bytes, as: UTF8.self) == markup)
    }

    /// Two of them anywhere in a text of any length, with neighbours that differ from them in one bit.
    @Test(arguments: 0...26) func anywhere(length: Int) {
        let specials = Array("&<>\"'".utf8)
        let plain = Array("$;:=#/x".utf8)
        for first in 0..<length {
            for second in first..<length {
                var text = (0..<length).map { plain[$0 % plain.count] }
                text[first] = specials[(first + length) % specials.count]
                text[second] = specials[second % specials.count]
                for keepsApostrophes in [false, true] {
                    var buffer = ByteBuffer(capacity: 0)
                    text.withUnsafeBufferPointer { buffer.append(escaping: $0, keepsApostrophes: keepsApostrophes) }
                    #expect(buffer.bytes == text.flatMap { escaped($0, keepsApostrophes) })
                }
            }
        }
    }

    private func escaped(_ byte: UInt8, _ keepsApostrophes: Bool) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "&"): Array("&amp;".utf8)
        case UInt8(ascii: "<"): Array("&lt;".utf8)
        case UInt8(ascii: ">"): Array("&gt;".utf8)
        case UInt8(ascii: "\""): Array("&quot;".utf8)
        case UInt8(ascii: "'"): keepsApostrophes ? [byte] : Array("&#39;".utf8)
        default: [byte]
        }
    }
}
