/// Values that begin on the line of their key or dash, or stand alone on a line.
extension Reader {
    mutating func inlineValue(parent: Int) -> Node {
        switch source[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quotedValue(parent: parent)
        case UInt8(ascii: "["), UInt8(ascii: "{"): return flowValue(parent: parent)
        case UInt8(ascii: "|"), UInt8(ascii: ">"): return blockScalar(parent: parent)
        default: break
        }
        if source.canStartPlain(position) { return plainScalar(parent: parent) }
        if source.isItem(position) { return listInLine(parent: parent) }
        report(.reserved(at: position, in: line, inFlow: false, source))
        return textOfLine(parent: parent)
    }

    /// The best guess for a value that was not understood: what its line says.
    mutating func textOfLine(parent: Int) -> Node {
        let range = source.trimmingBlanks(position..<line.end)
        skipDeeper(than: parent)
        return Node(.scalar(Scalar(source.text(range))), range: range)
    }

    /// `key: - a`, with the other items perhaps below.
    private mutating func listInLine(parent: Int) -> Node {
        report(.listInLine(at: position, in: line, source))
        let node = textOfLine(parent: parent)
        while column == parent, source.isItem(position) { skipDeeper(than: parent) }
        return node
    }

    private mutating func quotedValue(parent: Int) -> Node {
        let start = position
        let first = line
        guard let scalar = quotedScalar(parent: parent) else {
            line = first
            let range = source.trimmingBlanks(start..<line.end)
            let style: Scalar.Style = source[start] == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
            skipToKey(notDeeperThan: parent)
            return Node(.scalar(Scalar(source.text(start + 1..<max(range.upperBound, start + 1)), style)), range: range)
        }
        let node = Node(.scalar(scalar), range: start..<position)
        endLine(parent: parent, valueStart: start, in: first)
        return node
    }

    private mutating func flowValue(parent: Int) -> Node {
        let start = position
        let first = line
        let node = flowNode(parent: parent, inMapping: false)
        if isFlowBroken {
            isFlowBroken = false
            openBrackets = []
            skipToKey(notDeeperThan: parent)
        } else {
            endLine(parent: parent, valueStart: start, in: first)
        }
        hasTabInFlow = false
        return node
    }

    /// Behind a closing quote or bracket nothing may follow but a comment.
    private mutating func endLine(parent: Int, valueStart: Int, in first: Line) {
        let rest = source.skippingBlanks(from: position, to: line.end)
        if rest == line.end || source[rest] == UInt8(ascii: "#") && rest > position { return moveToNextLine() }
        let range = source.trimmingBlanks(rest..<line.end)
        let isOneLine = first.start == line.start
        report(.textAfterValue(at: range, valueStart: valueStart, in: isOneLine ? first : nil, source))
        skipDeeper(than: parent)
    }
}
