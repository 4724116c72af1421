/// The beginning of a text for `<meta name="description">`.
enum Summary {
    static let length = 200
    /// How many characters tell where to cut a text: with the two behind the last one, of which one may be a blank, it is
    /// known to be longer.
    static let enough = length + 2

    /// Cut at a word, with an ellipsis in place of what is missing.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > length, let end = end(of: text), end < text.endIndex else { return text }
        let beginning = text[..<end].unicodeScalars
        var words = beginning[..<(beginning.lastIndex(of: " ") ?? beginning.endIndex)]
        while let last = words.last, " ,;:–-".unicodeScalars.contains(last) { words.removeLast() }
        return String(words) + " …"
    }

    /// Behind `length` characters; nil if there are fewer. Below U+0300 nothing joins what stands before it, so characters
    /// are counted by their first bytes, which takes a fraction of the time.
    private static func end(of text: String) -> String.Index? {
        var text = text
        let offset = text.withUTF8 { bytes in
            var characters = 0
            return bytes.indices.first { index in
                if bytes[index].startsCharacter { characters += 1 }
                return characters > length || bytes[index] >= 0xCC
            }
        }
        guard let offset else { return nil }
        let end = text.utf8.index(text.startIndex, offsetBy: offset)
        if text.utf8[end] < 0xCC { return end }
        return text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex)
    }
}
