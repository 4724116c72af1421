internal import Diagnostics

/// Finds the closing tag of each opening one.
struct TagMatcher {
    /// Deeper than any template that a person wrote; it keeps the recursion of later stages within the stack.
    static let depthLimit = 64

    private let file: SourceFile
    let tags: [Tag]
    /// Of an opening tag its closing tag and the reverse, as indices; nil if it has none.
    private(set) var partners: [Int?]
    /// The opening tag that each tag stands in.
    private(set) var outer: [Int?]
    private(set) var diagnostics: [Diagnostic] = []
    private var open: [Int] = []

    /// `isCutShort`: the tags are not all of the template's, so an open section may well be closed later.
    init(_ file: SourceFile, _ tags: [Tag], isCutShort: Bool) {
        self.file = file
        self.tags = tags
        partners = Array(repeating: nil, count: tags.count)
        outer = partners
        for (index, tag) in tags.enumerated() {
            outer[index] = open.last
            if tag.opens { open.append(index) }
            if open.count > Self.depthLimit {
                diagnostics.append(TooLarge.nesting(Self.depthLimit, at: location(tag.range)))
                return
            }
            if tag.kind == .close { close(index) }
        }
        if !isCutShort { open.forEach { reportOpen($0) } }
    }

    private mutating func close(_ index: Int) {
        let name = tags[index].name?.text
        if let last = open.last, tags[last].name?.text == name { return pair(last, index) }
        if name != nil, let match = open.lastIndex(where: { tags[$0].name?.text == name }) {
            open[(match + 1)...].forEach { reportOpen($0) }
            open.removeSubrange((match + 1)...)
            return pair(open[match], index)
        }
        let expected = open.last.flatMap { tags[$0].name }
        // A closing tag without a usable name, or behind an opening one, is reported already.
        if tags[index].name != nil, open.isEmpty || expected != nil {
            diagnostics.append(
                WrongClose.diagnostic(name ?? "", expected: expected?.text, at: location(tags[index].range)))
        }
        if let last = open.last, !isClosedLater(last, after: index) { pair(last, index) }
    }

    private mutating func pair(_ opening: Int, _ closing: Int) {
        partners[opening] = closing
        partners[closing] = opening
        open.removeLast()
    }

    /// Whether a wrong closing tag is one too many rather than a slip of the pen.
    private func isClosedLater(_ opening: Int, after index: Int) -> Bool {
        // So many mistakes are not worth the look: each costs a walk through the rest.
        guard diagnostics.count < 50, let name = tags[opening].name?.text else { return false }
        var depth = 1
        for tag in tags[(index + 1)...] where tag.name?.text == name {
            if tag.opens { depth += 1 }
            if tag.kind == .close { depth -= 1 }
            if depth == 0 { return true }
        }
        return false
    }

    private mutating func reportOpen(_ index: Int) {
        guard let name = tags[index].name else { return }
        diagnostics.append(UnclosedSection.diagnostic(name.text, at: location(tags[index].range)))
    }

    private func location(_ range: Range<Int>) -> Location { Location(path: file.shownPath, range: range) }
}
