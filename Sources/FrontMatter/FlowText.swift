/// Plain text and white space between brackets.
extension Reader {
    mutating func flowPlain(parent: Int, inMapping: Bool) -> Node {
        let start = position
        if !source.canStartPlainInFlow(position) { report(.reserved(at: position, in: line, inFlow: true, source)) }
        var run = flowRun(from: start, inMapping: inMapping)
        var text: [UInt8] = []
        var end = run.end
        while run.stop == .lineEnd, let next = flowLine(parent: parent), !next.hasComment,
            !source[next.line.content].isFlowIndicator
        {
            if text.isEmpty { text = Array(source.bytes[start..<run.end]) }
            enterFlowLine(next.line)
            run = flowRun(from: line.content, inMapping: inMapping)
            text.append(fold: next.blankLines)
            text.append(contentsOf: source.bytes[line.content..<run.end])
            end = run.end
        }
        if run.stop == .comment { warnOfComment(at: run.stopOffset, in: line, valueStart: start) }
        position = run.end
        // A character that nothing can begin with was reported; it counts as text, so that reading goes on.
        if position == start { position = min(start + 1, line.end) }
        end = max(end, position)
        return Node(.scalar(Scalar(text.isEmpty ? source.text(start..<end) : text.string)), range: start..<end)
    }

    /// In `{preis: 1,5}` the comma is reported and read as part of the number.
    private mutating func flowRun(from start: Int, inMapping: Bool) -> Source.PlainRun {
        var run = source.plainRun(from: start, to: line.end, inFlow: true)
        while inMapping, run.stop == .flowIndicator, source.isCommaBetweenDigits(run.stopOffset) {
            report(.commaBetweenDigits(at: run.stopOffset, source))
            run = source.plainRun(from: run.stopOffset + 1, to: line.end, inFlow: true)
        }
        return run
    }

    /// Goes to the next character that says something; false, reported, if the bracket must have ended before it.
    mutating func skipFlowSpace(parent: Int) -> Bool {
        while true {
            position = source.skippingBlanks(from: position, to: line.end)
            let isComment =
                source[position] == UInt8(ascii: "#")
                && (position == line.content || source[position - 1].isBlank)
            if position < line.end, !isComment { return true }
            guard let next = flowLine(parent: parent) else {
                if let opening = openBrackets.last { report(.openBracket(at: opening, lastLine: line, source)) }
                isFlowBroken = true
                expectsStrayBracket = true
                return false
            }
            enterFlowLine(next.line)
        }
    }

    private mutating func enterFlowLine(_ next: Line) {
        line = next
        position = next.content
        if let tab = next.tab, !hasTabInFlow {
            report(.tabIndentation(at: tab, in: next, source))
            hasTabInFlow = true
        }
    }

    /// The next line between the brackets; nil if it begins a key or an item that cannot stand in them.
    private func flowLine(parent: Int) -> (line: Line, blankLines: Int, hasComment: Bool)? {
        var blankLines = 0
        var hasComment = false
        var next = line.next
        while next < source.end {
            let candidate = source.line(at: next)
            if candidate.isBlank {
                blankLines += 1
            } else if source[candidate.content] == UInt8(ascii: "#") {
                hasComment = true
            } else {
                return endsBracket(candidate, parent: parent) ? nil : (candidate, blankLines, hasComment)
            }
            next = candidate.next
        }
        return nil
    }

    private func endsBracket(_ line: Line, parent: Int) -> Bool {
        if source.isItem(line.content) || source.isMarker(line) { return true }
        let isInList = openBrackets.last.map { source[$0] == UInt8(ascii: "[") } ?? false
        if source.looksLikeKey(from: line.content, to: line.end) { return line.indent <= parent || isInList }
        return line.indent <= parent && source.tightColon(from: line.content, to: line.end) != nil
    }
}

extension Source {
    fileprivate func canStartPlainInFlow(_ at: Int) -> Bool {
        switch self[at] {
        case UInt8(ascii: "?"), UInt8(ascii: ":"): false
        case UInt8(ascii: "-"): !isBlankOrEnd(at + 1) && !self[at + 1].isFlowIndicator
        default: canStartPlain(at)
        }
    }
}
