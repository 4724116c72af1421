/// The beginning of a text for `<meta name="description">`.
enum Summary {
    static let length = 200

    /// Cut at a word, with an ellipsis in place of what is missing.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > length, let end = end(of: text), end < text.endIndex else { return text }
        let beginning = text[..<end]
        var words = beginning[..<(beginning.lastIndex(of: " ") ?? beginning.endIndex)]
        while let last = words.last, " ,;:–-".contains(last) { words.removeLast() }
        return String(words) + " …"
    }

    /// Behind `length` characters; nil if there are fewer. Nearly always these are as many scalars, and counting those takes
    /// a fraction of the time.
    private static func end(of text: String) -> String.Index? {
        let beginning = text.unicodeScalars.prefix(length + 1)
        if beginning.allSatisfy(standsAlone) {
            return text.unicodeScalars.index(beginning.startIndex, offsetBy: length, limitedBy: text.endIndex)
        }
        return text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex)
    }

    /// Whether no character is put together of it and others: Latin letters, dashes and quotation marks, but for line ends.
    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        (0x20..<0x300).contains(scalar.value) || (0x2010..<0x2028).contains(scalar.value)
    }
}
