/// The line that a message speaks of, with a mark under the place: `^~~~`.
struct Excerpt {
    let text: String
    let mark: String

    /// Longer lines are cut around the place.
    static let limit = 100
    /// How much of a cut line stands before the place.
    private static let lead = 30

    /// `nil` where there is nothing to see: an empty line.
    init?(_ line: SourceLine, marked: Range<Int>) {
        let shown = line.characters.map(Terminal.shown)
        guard shown.contains(where: { !$0.isWhitespace }) else { return nil }
        let window = Self.window(shown, around: marked.lowerBound)
        let (before, after) = (window.lowerBound > 0, window.upperBound < shown.count)
        text = (before ? "…" : "") + String(shown[window]) + (after ? "…" : "")
        let indent = Terminal.width(of: shown[window.lowerBound..<marked.lowerBound]) + (before ? 1 : 0)
        let end = min(max(marked.upperBound, marked.lowerBound), window.upperBound)
        let length = Terminal.width(of: shown[marked.lowerBound..<max(marked.lowerBound, end)])
        mark = String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: max(0, length - 1))
    }

    /// The characters to show; always holds `place`, which may lie behind the last character.
    private static func window(_ characters: [Character], around place: Int) -> Range<Int> {
        // A character is at most two columns wide, so a short line needs no measuring.
        if characters.count * 2 <= limit || Terminal.width(of: characters) <= limit { return 0..<characters.count }
        var start = place
        var width = 0
        while start > 0, width < lead || place == characters.count && width < limit - 2 {
            start -= 1
            width += Terminal.width(of: characters[start])
        }
        var end = place
        while end < characters.count {
            width += Terminal.width(of: characters[end])
            if width > limit - 2 { break }
            end += 1
        }
        return start..<end
    }
}
