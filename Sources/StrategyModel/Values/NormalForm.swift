import MarkdownKit

/// The one form in which names are compared, whatever way an author spelt them.
package enum NormalForm {
    /// Keys and words of a list: lower case, `ä` as `ae`, spaces and hyphens as `_`.
    package static func key(_ text: String) -> String {
        var bytes = text
        if bytes.withUTF8({ $0.allSatisfy(isPlain) }) { return text }
        return bytes.withUTF8(german) ?? any(text)
    }

    static func isNumbered(_ name: String) -> Bool {
        name.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The same without blanks, hyphens, points and zeros in front of digits: `m2` for `M-02`.
    static func bare(_ text: String) -> String {
        var bare: [UInt8] = []
        var isBehindDigit = false
        for byte in key(text).utf8 where byte != UInt8(ascii: "_") && byte != UInt8(ascii: ".") {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if byte != UInt8(ascii: "0") || isBehindDigit { bare.append(byte) }
            isBehindDigit = isDigit && (isBehindDigit || byte != UInt8(ascii: "0"))
        }
        return String(decoding: bare, as: UTF8.self)
    }

    /// Nil if there is a letter that German does not have, or one that is put together from two.
    private static func german(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        var isGerman = true
        // No letter becomes longer.
        let form = String(unsafeUninitializedCapacity: text.count) { form in
            var count = 0
            func append(_ byte: UInt8) {
                form[count] = byte
                count += 1
            }
            var rest = text.makeIterator()
            while isGerman, let byte = rest.next() {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
                case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    if count == 0 || form[count - 1] != UInt8(ascii: "_") { append(UInt8(ascii: "_")) }
                case 0..<0x80: append(byte)
                default:
                    guard byte == 0xC3, let (first, second) = rest.next().flatMap(GermanLetter.inTwo) else {
                        isGerman = false
                        break
                    }
                    append(first)
                    append(second)
                }
            }
            return count
        }
        return isGerman ? form : nil
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
