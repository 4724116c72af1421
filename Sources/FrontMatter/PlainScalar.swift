/// Text without quotes.
extension Reader {
    mutating func plainScalar(parent: Int) -> Node {
        let start = position
        let first = line
        var run = source.plainRun(from: start, to: line.end)
        var text: [UInt8] = []
        var end = run.end
        while run.stop == .lineEnd, let next = continuation(parent: parent) {
            if text.isEmpty { text = Array(source.bytes[start..<run.end]) }
            line = next.line
            run = source.plainRun(from: line.content, to: line.end)
            text.append(fold: next.blankLines)
            text.append(contentsOf: source.bytes[line.content..<run.end])
            end = run.end
        }
        if run.stop == .colon { return textWithColon(run, start: start, in: first, text: text, parent: parent) }
        if run.stop == .comment {
            warnOfComment(at: run.stopOffset, in: line, valueStart: line.start == first.start ? start : line.content)
        }
        let node = Node(.scalar(Scalar(text.isEmpty ? source.text(start..<end) : text.string)), range: start..<end)
        leavePlainScalar(parent: parent)
        return node
    }

    /// The next line, if it goes on with the text: indented more than the parent, no comment, key or item.
    private func continuation(parent: Int) -> (line: Line, blankLines: Int)? {
        var blankLines = 0
        var candidate = nextLine
        while candidate.start < source.end {
            if candidate.tab != nil { return nil }
            if !candidate.isBlank {
                let at = candidate.content
                let goesOn =
                    candidate.indent > parent && source[at] != UInt8(ascii: "#") && !source.isItem(at)
                    && !source.looksLikeKey(from: at, to: candidate.end)
                return goesOn ? (candidate, blankLines) : nil
            }
            blankLines += 1
            candidate = source.line(at: candidate.next)
        }
        return nil
    }

    private mutating func leavePlainScalar(parent: Int) {
        let known = diagnostics.count
        moveToNextLine()
        // A line indented by a tab broke the text off: what follows belongs to it, and is no second mistake.
        if diagnostics.count > known, column > parent, !isKey(), !source.isItem(position) { skipDeeper(than: parent) }
    }

    /// `titel: Smart: City`: reads on as if the colon were text.
    private mutating func textWithColon(
        _ run: Source.PlainRun, start: Int, in first: Line, text: [UInt8], parent: Int
    ) -> Node {
        var last = run
        while last.stop == .colon { last = source.plainRun(from: last.stopOffset + 1, to: line.end) }
        let end = max(last.end, run.stopOffset + 1)
        let isOneLine = first.start == line.start
        report(.unquotedColon(at: run.stopOffset, value: isOneLine ? start..<end : nil, in: line, source))
        skipDeeper(than: parent)
        let whole = isOneLine ? source.text(start..<end) : text.string + source.text(run.stopOffset..<end)
        return Node(.scalar(Scalar(whole)), range: start..<end)
    }
}

extension [UInt8] {
    /// A line break inside text: a space, or as many line breaks as there were empty lines.
    mutating func append(fold blankLines: Int) {
        if blankLines == 0 {
            append(0x20)
        } else {
            append(contentsOf: repeatElement(.lineFeed, count: blankLines))
        }
    }

    var string: String { String(decoding: self, as: UTF8.self) }
}
