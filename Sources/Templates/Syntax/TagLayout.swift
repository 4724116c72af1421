/// How a tag sits on its line. A tag that stands alone takes its line with it, as the specification wants.
struct Placement: Sendable {
    /// Where the text before the tag ends.
    var before: Int
    /// Where the text behind the tag begins.
    var after: Int
    /// Nothing but white space, or other tags that print nothing by themselves, stand on the line.
    var isAlone = false
    /// The white space before the first thing on the line, if the tag is that or stands alone with it.
    var indentation: Range<Int>
}

struct TagLayout {
    private let bytes: [UInt8]
    private let start: Int
    private let tags: [Tag]
    private let partners: [Int?]
    private let outer: [Int?]
    private(set) var placements: [Placement]

    init(_ bytes: [UInt8], from start: Int, _ matched: TagMatcher) {
        self.bytes = bytes
        self.start = start
        tags = matched.tags
        partners = matched.partners
        outer = matched.outer
        placements = tags.map {
            Placement(
                before: $0.range.lowerBound, after: $0.range.upperBound,
                indentation: $0.range.lowerBound..<$0.range.lowerBound)
        }
        var index = 0
        while index < tags.count {
            let group = group(from: index)
            place(group)
            index = group.upperBound
        }
    }

    /// The tag at `index`; if it is one of blocks and parents, with all such that follow on the same line.
    private func group(from index: Int) -> Range<Int> {
        var end = index + 1
        while end < tags.count, isOfBlock(end - 1), isOfBlock(end),
            bytes.endOfSpaces(from: tags[end - 1].range.upperBound) == tags[end].range.lowerBound
        {
            end += 1
        }
        return index..<end
    }

    private mutating func place(_ group: Range<Int>) {
        let first = tags[group.lowerBound].range.lowerBound
        let last = tags[group.upperBound - 1].range.upperBound
        var lineStart = first
        while lineStart > start, bytes[lineStart - 1].isSpace { lineStart -= 1 }
        guard bytes.startsLine(at: lineStart, of: start) else { return }
        for index in group { placements[index].indentation = lineStart..<first }
        guard group.allSatisfy(mayStandAlone), !holdsWholePlace(group),
            let lineEnd = bytes.endOfBreak(at: bytes.endOfSpaces(from: last))
        else { return }
        for index in group {
            placements[index].isAlone = true
            placements[index].before = index == group.lowerBound ? lineStart : placements[index - 1].after
            let isLast = index == group.upperBound - 1
            placements[index].after = isLast ? lineEnd : tags[index + 1].range.lowerBound
        }
    }

    private func mayStandAlone(_ index: Int) -> Bool {
        switch tags[index].kind {
        case .variable, .html: false
        case .section, .inverted, .close, .partial, .block, .parent, .comment, .delimiters: true
        }
    }

    private func isOfBlock(_ index: Int) -> Bool {
        switch tags[index].kind {
        case .block, .parent: true
        case .close: partners[index].map { tags[$0].kind == .block || tags[$0].kind == .parent } ?? false
        default: false
        }
    }

    /// A place `{{$name}}{{/name}}` on one line prints what fills it there, so the line stays. Within a parent tag on
    /// the same line it is no place but fills one.
    private func holdsWholePlace(_ group: Range<Int>) -> Bool {
        group.contains { index in
            guard tags[index].kind == .block, let end = partners[index], group.contains(end) else { return false }
            return outer[index].map { tags[$0].kind != .parent } ?? true
        }
    }
}
