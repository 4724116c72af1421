/// The one form in which names are compared, whatever way an author spelt them.
package enum NormalForm {
    /// Keys and words of a list: lower case, `ä` as `ae`, spaces and hyphens as `_`.
    package static func key(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        return german(text) ?? any(text)
    }

    /// Nil if there is a letter that German does not have, or one that is put together from two.
    private static func german(_ text: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"):
                if bytes.last != UInt8(ascii: "_") { bytes.append(UInt8(ascii: "_")) }
            case 0..<0x80: bytes.append(byte)
            case 0xC3:
                switch rest.next() {
                case 0x84, 0xA4: bytes += "ae".utf8
                case 0x96, 0xB6: bytes += "oe".utf8
                case 0x9C, 0xBC: bytes += "ue".utf8
                case 0x9F: bytes += "ss".utf8
                default: return nil
                }
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func any(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            switch character {
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "ß": result += "ss"
            case " ", "-", "_": result += result.hasSuffix("_") ? "" : "_"
            default: result.append(character)
            }
        }
        return result
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
