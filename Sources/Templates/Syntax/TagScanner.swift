internal import Diagnostics

/// Finds the tags of a template. After a mistake it goes on behind it.
struct TagScanner {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var delimiters = Delimiters.standard
    private var position: Int
    private(set) var tags: [Tag] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The rest of the template was not looked at, so what seems to be missing there is not.
    private(set) var isCutShort = false

    /// So many mistakes say that this is no template; it also keeps the time linear.
    private static let mistakeLimit = 50

    init(_ file: SourceFile, from start: Int) {
        self.file = file
        bytes = file.bytes
        position = start
        while !isCutShort, let start = nextOpening() {
            readTag(at: start)
            if diagnostics.count >= Self.mistakeLimit { isCutShort = true }
        }
    }

    private func nextOpening() -> Int? {
        bytes.withUnsafeBufferPointer { text in
            var rest = position..<text.count
            while let index = text.place(of: delimiters.open[0], in: rest) {
                if bytes.matches(delimiters.open, at: index) { return index }
                rest = (index + 1)..<text.count
            }
            return nil
        }
    }

    private mutating func readTag(at start: Int) {
        let inside = start + delimiters.open.count
        guard inside < bytes.count else { return reportUnclosed(start, upTo: inside, as: nil) }
        switch bytes[inside] {
        case UInt8(ascii: "!"): readComment(from: start, inside)
        case UInt8(ascii: "="): readDelimiters(from: start, inside)
        case UInt8(ascii: "{"): readNamed(.html, from: start, inside + 1, end: [UInt8(ascii: "}")] + delimiters.close)
        default:
            let kind = Tag.Kind(sigil: bytes[inside])
            readNamed(kind ?? .variable, from: start, kind == nil ? inside : inside + 1, end: delimiters.close)
        }
    }

    private mutating func readComment(from start: Int, _ inside: Int) {
        var index = inside + 1
        while index < bytes.count, !bytes.matches(delimiters.close, at: index) { index += 1 }
        guard index < bytes.count else {
            isCutShort = true
            return reportUnclosed(start, upTo: inside + 1, as: nil)
        }
        add(Tag(kind: .comment, range: start..<(index + delimiters.close.count), name: nil))
    }

    private mutating func readNamed(_ kind: Tag.Kind, from start: Int, _ inside: Int, end: [UInt8]) {
        guard let contentEnd = contentEnd(from: inside, end) else {
            return reportUnclosed(start, upTo: bytes.endOfName(from: inside), as: kind, nameFrom: inside)
        }
        let range = start..<(contentEnd + end.count)
        let content = bytes.trimmed(inside..<contentEnd)
        let isName = !content.isEmpty && !bytes[content].contains(where: \.isBlank)
        if !isName {
            let text = String(decoding: bytes[range], as: UTF8.self)
            diagnostics.append(BadTag.diagnostic(text, isEmpty: content.isEmpty, at: location(range)))
        }
        add(Tag(kind: kind, range: range, name: isName ? word(content) : nil))
    }

    /// Nil if another tag opens, or another kind of end comes, before this one is closed.
    private func contentEnd(from start: Int, _ end: [UInt8]) -> Int? {
        let (ending, closing, opening) = (end[0], delimiters.close[0], delimiters.open[0])
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == ending || byte == closing || byte == opening else {
                index += 1
                continue
            }
            if bytes.matches(end, at: index) { return index }
            if bytes.matches(delimiters.close, at: index) || bytes.matches(delimiters.open, at: index) { return nil }
            index += 1
        }
        return nil
    }

    private mutating func readDelimiters(from start: Int, _ inside: Int) {
        var index = inside + 1
        while index < bytes.count, !bytes[index].isNewline {
            defer { index += 1 }
            guard bytes.matches(delimiters.close, at: index), index > inside + 1,
                bytes[index - 1] == UInt8(ascii: "=")
            else { continue }
            let range = start..<(index + delimiters.close.count)
            add(Tag(kind: .delimiters, range: range, name: nil))
            guard let new = Delimiters(bytes[(inside + 1)..<(index - 1)]) else { return reportDelimiters(range) }
            delimiters = new
            return
        }
        position = index
        reportDelimiters(start..<bytes.trimmed(start..<index).upperBound)
    }

    private mutating func add(_ tag: Tag) {
        tags.append(tag)
        position = tag.range.upperBound
    }

    /// A section whose opening tag is not closed is still opened, so its closing tag is no second mistake.
    private mutating func reportUnclosed(
        _ start: Int, upTo end: Int, as kind: Tag.Kind?, nameFrom inside: Int? = nil
    ) {
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let close = String(decoding: delimiters.close, as: UTF8.self)
        diagnostics.append(
            UnclosedTag.diagnostic(text, close: close, isTriple: kind == .html, at: location(start..<end)))
        position = max(end, start + delimiters.open.count)
        guard let kind, let inside else { return }
        let content = bytes.trimmed(inside..<end)
        let tag = Tag(kind: kind, range: start..<end, name: content.isEmpty ? nil : word(content))
        if tag.opens || kind == .close { tags.append(tag) }
    }

    private mutating func reportDelimiters(_ range: Range<Int>) {
        let text = String(decoding: bytes[range], as: UTF8.self)
        diagnostics.append(BadDelimiters.diagnostic(text, at: location(range)))
    }

    private func word(_ range: Range<Int>) -> Word {
        Word(text: String(decoding: bytes[range], as: UTF8.self), range: range)
    }

    private func location(_ range: Range<Int>) -> Location { Location(path: file.shownPath, range: range) }
}

extension Tag.Kind {
    /// Nil: the tag is a variable, and what stands here belongs to its name.
    fileprivate init?(sigil: UInt8) {
        switch sigil {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "&"): self = .html
        default: return nil
        }
    }
}
