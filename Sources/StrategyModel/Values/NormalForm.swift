/// The one form in which names are compared, whatever way an author spelt them.
package enum NormalForm {
    /// Keys and words of a list: lower case, `ä` as `ae`, spaces and hyphens as `_`.
    package static func key(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainKey(text) }
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

    /// The same for ASCII, where a byte is a character.
    private static func plainKey(_ text: String) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
            var count = 0
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    if count > 0, bytes[count - 1] == UInt8(ascii: "_") { continue }
                    bytes[count] = UInt8(ascii: "_")
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[count] = byte | 0x20
                default: bytes[count] = byte
                }
                count += 1
            }
            return count
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
