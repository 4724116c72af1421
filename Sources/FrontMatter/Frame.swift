/// Where in a file the YAML lies and where its text begins.
struct Frame {
    var frontMatter: Range<Int>
    var body: Range<Int>
    var mistake: Mistake?

    static func markdown(_ bytes: [UInt8]) -> Frame {
        let source = Source(bytes: bytes, end: bytes.count)
        let first = source.line(at: source.startBehindMark)
        if source.isOpening(first) { return frame(source, opening: first, behind: first.next) }
        if let frame = ForeignFrame(source, first: first)?.frame { return frame }
        if let opening = misplacedOpening(source, first: first) {
            var frame = frame(source, opening: opening, behind: opening.next)
            frame.mistake = .startMarker(opening, isFirst: opening.start == first.start, source)
            return frame
        }
        if let frame = keysWithoutOpening(source) { return frame }
        return Frame(frontMatter: first.start..<first.start, body: 0..<bytes.count)
    }

    static func yaml(_ bytes: [UInt8]) -> Frame {
        let source = Source(bytes: bytes, end: bytes.count)
        var start = source.startBehindMark
        var directive: Line?
        var next = start
        while next < source.end {
            let line = source.line(at: next)
            if source.starts(with: "---", at: line.start), source.hasOnlyComment(behindMarkerOf: line) {
                start = line.next
                break
            }
            if source[line.start] == UInt8(ascii: "%") {
                directive = directive ?? line
            } else if !line.isBlank, source[line.content] != UInt8(ascii: "#") {
                break
            }
            next = line.next
        }
        if let directive {
            let range = source.trimmingBlanks(directive.start..<directive.end)
            return Frame(frontMatter: max(start, directive.next)..<source.end, body: source.end..<source.end)
                .endingAtMarker(source).with(.directive(at: range, source))
        }
        return Frame(frontMatter: start..<source.end, body: source.end..<source.end).endingAtMarker(source)
    }

    private func with(_ mistake: Mistake) -> Frame {
        var frame = self
        frame.mistake = mistake
        return frame
    }

    /// Ends the YAML at the next `---` or `...`; behind the latter nothing may follow, the former is never right.
    private func endingAtMarker(_ source: Source) -> Frame {
        var next = frontMatter.lowerBound
        while next < source.end {
            let line = source.line(at: next)
            if source.isMarker(line) {
                let ended = Frame(frontMatter: frontMatter.lowerBound..<line.start, body: body)
                return source.isEnd(line) ? ended : ended.with(.secondDocument(at: line.start..<line.start + 3))
            }
            next = line.next
        }
        return self
    }
}

// MARK: - The beginning

extension Frame {
    /// A line that was meant as `---`: below empty lines, indented, with too few or many dashes; and a key below it.
    private static func misplacedOpening(_ source: Source, first: Line) -> Line? {
        var line = first
        while line.isBlank, line.next < source.end { line = source.line(at: line.next) }
        let next = source.line(at: line.next)
        let isMeant = source.isDashes(line) || source.isMarker(line) && source[line.start] == UInt8(ascii: "-")
        return isMeant && source.looksLikeKey(from: next.content, to: next.end) ? line : nil
    }

    /// `titel: Foo` in the first line, further keys, and `---` below them. One capital word above `---` may be a
    /// Markdown heading.
    private static func keysWithoutOpening(_ source: Source) -> Frame? {
        var keys = 0
        var next = source.startBehindMark
        let start = next
        while next < source.end {
            let line = source.line(at: next)
            if source.isBareMarker(line) {
                let isLowercase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(source[start])
                guard keys > 1 || keys == 1 && isLowercase else { return nil }
                let first = source.line(at: start)
                return Frame(
                    frontMatter: start..<line.start, body: line.next..<source.end,
                    mistake: .startMarkerMissing(at: source.trimmingBlanks(first.content..<first.end), source))
            }
            let isKey = line.indent == 0 && source.looksLikeKey(from: line.content, to: line.end)
            if isKey { keys += 1 }
            let isInside =
                line.isBlank || line.indent > 0 || source.isItem(line.content)
                || source[line.content] == UInt8(ascii: "#")
            guard isKey || keys > 0 && isInside else { return nil }
            next = line.next
        }
        return nil
    }
}

// MARK: - The end

extension Frame {
    /// The YAML up to the end marker; or, if that is missing, up to where the text seems to begin.
    private static func frame(_ source: Source, opening: Line, behind start: Int) -> Frame {
        var mayHoldText = false
        var next = start
        while next < source.end {
            let line = source.line(at: next)
            if source.isBareMarker(line) {
                if mayHoldText, let text = TextSearch(source, in: start..<line.start).textBeforeMarker {
                    return endMissing(source, start: start, before: text)
                }
                return Frame(frontMatter: start..<line.start, body: line.next..<source.end)
            }
            mayHoldText = mayHoldText || line.isBlank || source.isDashes(line)
            next = line.next
        }
        if let text = TextSearch(source, in: start..<source.end).textWithoutMarker {
            return endMissing(source, start: start, before: text)
        }
        return Frame(
            frontMatter: start..<source.end, body: source.end..<source.end,
            mistake: .endMarkerMissing(afterOpening: source.trimmingBlanks(opening.content..<opening.end)))
    }

    private static func endMissing(_ source: Source, start: Int, before offset: Int) -> Frame {
        let text = source.line(at: offset)
        let isDashes = source.isDashes(text)
        return Frame(
            frontMatter: start..<text.start, body: (isDashes ? text.next : text.start)..<source.end,
            mistake: .endMarkerMissing(before: text, isDashes: isDashes, source))
    }
}

/// Finds where a text begins that no `---` separates from the keys above it.
private struct TextSearch {
    /// Dashes, or text behind an empty line, with no key below: the `---` found further down is a line in the text.
    private var text: Int?
    /// The same, whatever stands below.
    private var firstText: Int?
    /// A line of several words without a colon, with no key below.
    private var words: Int?
    /// Headings, which look like comments, and empty lines directly above.
    private var headings: Int?
    /// `Hinweis: gilt ab Mai.` below keys in small letters and an empty line, or a whole sentence: text that looks like a key.
    private var keyLikeText: Int?
    private var hasSmallKey = false
    private var isBehindEmptyLine = false

    init(_ source: Source, in range: Range<Int>) {
        var next = range.lowerBound
        while next < range.upperBound {
            let line = source.line(at: next)
            look(at: line, in: source)
            next = line.next
        }
    }

    /// A line of dashes behind an empty one is a line in the text, as Markdown has it. Nil if no line before it is empty or of
    /// dashes.
    var textBeforeMarker: Int? { text ?? (isBehindEmptyLine ? words : nil) }
    var textWithoutMarker: Int? {
        [words, firstText, keyLikeText].compactMap { $0 }.min()
    }

    private mutating func look(at line: Line, in source: Source) {
        if line.isBlank {
            isBehindEmptyLine = true
            return
        }
        let wasBehindEmptyLine = isBehindEmptyLine
        isBehindEmptyLine = false
        if source.isDashes(line) { return note(line.start, isText: true) }
        if source[line.start] == UInt8(ascii: "#") {
            if headings == nil, wasBehindEmptyLine { headings = line.start }
            return
        }
        defer { headings = nil }
        guard line.indent == 0 else { return }
        if source.looksLikeKey(from: line.content, to: line.end) {
            noteKey(line, isBehindEmptyLine: wasBehindEmptyLine, in: source)
        } else if source.isSentence(line) {
            note(headings ?? line.start, isText: wasBehindEmptyLine || headings != nil)
        }
    }

    private mutating func noteKey(_ line: Line, isBehindEmptyLine: Bool, in source: Source) {
        guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(source[line.start]) else {
            (text, words, keyLikeText, hasSmallKey) = (nil, nil, nil, true)
            return
        }
        guard hasSmallKey, isBehindEmptyLine || source.endsSentence(line) else { return }
        keyLikeText = keyLikeText ?? headings ?? line.start
    }

    private mutating func note(_ offset: Int, isText: Bool) {
        words = words ?? offset
        guard isText else { return }
        text = text ?? offset
        firstText = firstText ?? offset
    }
}

extension Source {
    fileprivate var startBehindMark: Int { starts(with: "\u{FEFF}", at: 0) ? 3 : 0 }

    fileprivate func isOpening(_ line: Line) -> Bool { self[line.start] == UInt8(ascii: "-") && isBareMarker(line) }

    /// `...` with nothing behind it in the file but blanks and comments.
    fileprivate func isEnd(_ marker: Line) -> Bool {
        guard starts(with: "...", at: marker.start), hasOnlyComment(behindMarkerOf: marker) else { return false }
        var next = marker.next
        while next < end {
            let line = line(at: next)
            guard line.isBlank || self[line.content] == UInt8(ascii: "#") else { return false }
            next = line.next
        }
        return true
    }

    fileprivate func hasOnlyComment(behindMarkerOf line: Line) -> Bool {
        guard isMarker(line) else { return false }
        let rest = skippingBlanks(from: line.start + 3, to: line.end)
        return rest == line.end || self[rest] == UInt8(ascii: "#")
    }

    /// A line of nothing but hyphens and dashes, at least two, or one long one: meant as `---`.
    func isDashes(_ line: Line) -> Bool {
        let range = trimmingBlanks(line.content..<line.end)
        var at = range.lowerBound
        while at < range.upperBound {
            switch bytes[at] {
            case UInt8(ascii: "-"): at += 1
            case 0xE2 where starts(with: "–", at: at) || starts(with: "—", at: at): at += 3
            default: return false
            }
        }
        return range.count > 1
    }

    /// `Mitfahrbänke: Text, erfunden.`
    fileprivate func endsSentence(_ line: Line) -> Bool {
        let text = trimmingBlanks(line.content..<line.end)
        let gaps = text.count { self[$0].isBlank && !isBlankOrEnd($0 + 1) }
        return gaps > 1
            && [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(self[text.upperBound - 1])
    }

    /// At least three words and no `key:` before them.
    fileprivate func isSentence(_ line: Line) -> Bool {
        guard canStartPlain(line.content) || self[line.content] == UInt8(ascii: "*"), !isItem(line.content) else {
            return false
        }
        guard self[line.content].isLetter || self[line.content] == UInt8(ascii: "*") || self[line.content].isDigit,
            tightColon(from: line.content, to: line.end) == nil
        else { return false }
        var gaps = 0
        for at in line.content..<line.end where self[at].isBlank && !isBlankOrEnd(at + 1) { gaps += 1 }
        return gaps >= 2
    }
}
