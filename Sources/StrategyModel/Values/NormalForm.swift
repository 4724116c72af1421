/// The one form in which names are compared, whatever way an author spelt them.
package enum NormalForm {
    /// Keys and words of a list: lower case, `ä` as `ae`, spaces and hyphens as `_`.
    package static func key(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
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
