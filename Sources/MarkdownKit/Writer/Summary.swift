/// The beginning of a text for `<meta name="description">`.
enum Summary {
    static let length = 200

    /// Cut at a word, with an ellipsis in place of what is missing; white space becomes single spaces.
    static func cut(_ text: String) -> String {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard text.count > length else { return text }
        let beginning = text.prefix(length)
        var words = beginning[..<(beginning.lastIndex(of: " ") ?? beginning.endIndex)]
        while let last = words.last, ",;:–-".contains(last) || last == " " { words.removeLast() }
        return words + " …"
    }
}
