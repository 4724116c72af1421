/// The beginning of a text for `<meta name="description">`.
enum Summary {
    static let length = 200

    /// Cut at a word, with an ellipsis in place of what is missing.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > length,
            let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex
        else { return text }
        let beginning = text[..<end]
        var words = beginning[..<(beginning.lastIndex(of: " ") ?? beginning.endIndex)]
        while let last = words.last, " ,;:–-".contains(last) { words.removeLast() }
        return words + " …"
    }
}
