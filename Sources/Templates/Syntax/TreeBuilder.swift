internal import Diagnostics

/// Puts tags and the text between them into a tree. A section that is not closed is left out, contents and all:
/// nobody knows where it was meant to end, and what follows from that is not to be reported too.
struct TreeBuilder {
    private let file: SourceFile
    private let bytes: [UInt8]
    private let start: Int
    private let tags: [Tag]
    private let partners: [Int?]
    private let placements: [Placement]
    private var frames = [Frame(tag: nil)]
    private(set) var diagnostics: [Diagnostic] = []

    /// An open section, or at the bottom the template itself.
    private struct Frame {
        let tag: Int?
        var nodes: [Node] = []
    }

    var nodes: [Node] { frames[0].nodes }

    init(_ file: SourceFile, from start: Int, _ matched: TagMatcher, _ placements: [Placement]) {
        self.file = file
        bytes = file.bytes
        self.start = start
        tags = matched.tags
        partners = matched.partners
        self.placements = placements
        var position = start
        for index in tags.indices {
            addText(position..<placements[index].before, isFollowed: !placements[index].isAlone)
            add(index)
            position = placements[index].after
        }
        addText(position..<bytes.count, isFollowed: false)
    }

    private mutating func addText(_ range: Range<Int>, isFollowed: Bool) {
        if !range.isEmpty || isFollowed && bytes.startsLine(at: range.lowerBound, of: start) {
            append(.text(range, isFollowed: isFollowed))
        }
    }

    private mutating func append(_ node: Node) { frames[frames.count - 1].nodes.append(node) }

    private mutating func add(_ index: Int) {
        let tag = tags[index]
        if tag.opens {
            frames.append(Frame(tag: index))
        } else if tag.kind == .close {
            if let opening = partners[index] { close(opening) }
        } else if let name = tag.name {
            switch tag.kind {
            case .variable: append(.variable(Path(name), isHTML: false))
            case .html: append(.variable(Path(name), isHTML: true))
            case .partial: append(.partial(Inclusion(name: Name(name), indentation: indentation(index), overrides: [])))
            case .section, .inverted, .block, .parent, .close, .comment, .delimiters: break
            }
        }
    }

    private mutating func close(_ opening: Int) {
        while frames.count > 1, frames.last?.tag != opening { frames.removeLast() }
        let body = frames.removeLast().nodes
        guard let name = tags[opening].name else { return }
        switch tags[opening].kind {
        case .section: append(.section(Section(path: Path(name), isInverted: false, body: body)))
        case .inverted: append(.section(Section(path: Path(name), isInverted: true, body: body)))
        case .block: append(.block(block(Name(name), opening, body)))
        case .parent: append(.parent(parent(Name(name), opening, body)))
        case .variable, .html, .close, .partial, .comment, .delimiters: break
        }
    }

    private func block(_ name: Name, _ opening: Int, _ body: [Node]) -> Block {
        let placement = placements[opening]
        let usesMargin = placement.isAlone && !body.isEmpty
        let margin = usesMargin ? margin(from: placement.after) : placement.after..<placement.after
        return Block(
            name: name, body: body, isAlone: placement.isAlone,
            indentation: usesMargin ? margin : placement.indentation, margin: margin)
    }

    /// The white space before the first line from `start` on that holds anything.
    private func margin(from start: Int) -> Range<Int> {
        var lineStart = start
        while lineStart < bytes.count {
            let end = bytes.endOfSpaces(from: lineStart)
            guard let next = bytes.endOfBreak(at: end) else { return lineStart..<end }
            lineStart = next
        }
        return start..<start
    }

    private mutating func parent(_ name: Name, _ opening: Int, _ body: [Node]) -> Inclusion {
        var overrides: [Block] = []
        var ignored: Range<Int>?
        for node in body {
            if case .block(let block) = node { overrides.append(block) } else { ignored = ignored ?? content(of: node) }
        }
        if let ignored {
            let location = Location(path: file.shownPath, range: ignored)
            diagnostics.append(IgnoredContent.diagnostic(parent: name.text, at: location))
        }
        return Inclusion(name: name, indentation: indentation(opening), overrides: overrides)
    }

    private func content(of node: Node) -> Range<Int>? {
        switch node {
        case .text(let range, _):
            let content = bytes.trimmed(range)
            return content.isEmpty ? nil : content
        case .variable(let path, _): return path.range
        case .section(let section): return section.path.range
        case .partial(let inclusion), .parent(let inclusion): return inclusion.name.range
        case .block: return nil
        }
    }

    private func indentation(_ index: Int) -> Range<Int>? {
        placements[index].isAlone ? placements[index].indentation : nil
    }
}
