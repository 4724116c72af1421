/// `[…]` and `{…}`. After a mistake that leaves no sense in the rest, `isFlowBroken` makes every loop end.
extension Reader {
    /// A node inside of brackets, or the outermost bracket itself.
    mutating func flowNode(parent: Int, inMapping: Bool) -> Node {
        switch source[position] {
        case UInt8(ascii: "["), UInt8(ascii: "{"): return flowCollection(parent: parent)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return flowQuoted(parent: parent)
        default: return flowPlain(parent: parent, inMapping: inMapping)
        }
    }

    private mutating func flowCollection(parent: Int) -> Node {
        let opening = position
        guard depth < Self.deepest else {
            report(.tooDeep(at: opening..<line.end))
            isFlowBroken = true
            return Node(.scalar(Scalar("")), range: opening..<opening)
        }
        depth += 1
        openBrackets.append(opening)
        position += 1
        let content: Node.Content =
            source[opening] == UInt8(ascii: "[")
            ? .sequence(flowItems(parent: parent)) : .mapping(flowEntries(parent: parent))
        if !isFlowBroken { openBrackets.removeLast() }
        depth -= 1
        return Node(content, range: opening..<max(position, opening + 1))
    }

    private mutating func flowItems(parent: Int) -> [Node] {
        var items: [Node] = []
        items.reserveCapacity(4)
        while continueCollection(UInt8(ascii: "]"), parent: parent) {
            items.append(flowNode(parent: parent, inMapping: false))
            guard !isFlowBroken, endFlowItem(UInt8(ascii: "]"), parent: parent) else { break }
        }
        return items
    }

    private mutating func flowEntries(parent: Int) -> Mapping {
        var entries = Entries()
        while continueCollection(UInt8(ascii: "}"), parent: parent) {
            guard let key = flowKey(parent: parent) else { break }
            let value = flowValue(of: key, parent: parent)
            if let earlier = entries.add(Entry(key: key.text, keyRange: key.range, value: value)) {
                report(.duplicateKey(key.text, at: key.range, firstLine: lineNumber(of: earlier.keyRange.lowerBound)))
            }
            guard !isFlowBroken, endFlowItem(UInt8(ascii: "}"), parent: parent) else { break }
        }
        return Mapping(entries.all)
    }

    /// Goes to the next item; false behind the closing bracket.
    private mutating func continueCollection(_ closing: UInt8, parent: Int) -> Bool {
        guard skipFlowSpace(parent: parent) else { return false }
        if source[position] == UInt8(ascii: ",") {
            report(.misplacedComma(at: position))
            while source[position] == UInt8(ascii: ",") {
                position += 1
                guard skipFlowSpace(parent: parent) else { return false }
            }
        }
        if source[position] == closing {
            position += 1
            return false
        }
        guard !source.isClosingBracket(position) else { return breakFlow(.wrongBracket(at: position, source)) }
        return true
    }

    /// Behind an item: a comma, which is skipped, or the closing bracket, which is not.
    private mutating func endFlowItem(_ closing: UInt8, parent: Int) -> Bool {
        guard skipFlowSpace(parent: parent) else { return false }
        switch source[position] {
        case UInt8(ascii: ","):
            if source.isCommaBetweenDigits(position) { report(.commaBetweenDigits(at: position, source)) }
            position += 1
            return true
        case closing: return true
        case UInt8(ascii: ":"):
            return breakFlow(
                closing == UInt8(ascii: "]")
                    ? .pairInList(at: position) : .colonInFlowValue(at: position))
        default:
            return breakFlow(
                source.isClosingBracket(position)
                    ? .wrongBracket(at: position, source) : .missingComma(at: position, in: line, source))
        }
    }

    private mutating func breakFlow(_ mistake: Mistake) -> Bool {
        report(mistake)
        isFlowBroken = true
        return false
    }

    private mutating func flowKey(parent: Int) -> Key? {
        let start = position
        let startLine = line.start
        let known = diagnostics.count
        let node = flowNode(parent: parent, inMapping: true)
        guard !isFlowBroken else { return nil }
        guard case .scalar(let scalar) = node.content, line.start == startLine, position - start <= Self.longestKey
        else {
            _ = breakFlow(.complexKey(at: start..<max(start + 1, min(position, line.end)), source))
            return nil
        }
        let colon = source.skippingBlanks(from: position, to: line.end)
        guard source[colon] == UInt8(ascii: ":"), colon < line.end else {
            // A key that begins with a reserved character was reported already.
            if diagnostics.count == known { report(notAFlowPair(node.range)) }
            isFlowBroken = true
            return nil
        }
        return Key(text: scalar.text, range: node.range, colon: colon)
    }

    private func notAFlowPair(_ range: Range<Int>) -> Mistake {
        if let colon = source.tightColon(from: range.lowerBound, to: range.upperBound) {
            return .missingSpaceAfterColon(at: colon, keyStart: range.lowerBound, in: line, source)
        }
        return .notAFlowPair(range, source)
    }

    private mutating func flowValue(of key: Key, parent: Int) -> Node {
        position = key.colon + 1
        if !source.isBlankOrEnd(position) {
            report(.missingSpaceAfterColon(at: key.colon, keyStart: key.range.lowerBound, in: line, source))
        }
        let empty = Node(.scalar(Scalar("")), range: position..<position)
        guard skipFlowSpace(parent: parent) else { return empty }
        if source[position] == UInt8(ascii: ",") || source.isClosingBracket(position) { return empty }
        return flowNode(parent: parent, inMapping: true)
    }

    private mutating func flowQuoted(parent: Int) -> Node {
        let start = position
        let first = line
        guard let scalar = quotedScalar(parent: parent) else {
            isFlowBroken = true
            line = first
            let range = source.trimmingBlanks(start..<line.end)
            return Node(.scalar(Scalar(source.text(range))), range: range)
        }
        return Node(.scalar(scalar), range: start..<position)
    }
}

extension Source {
    func isCommaBetweenDigits(_ comma: Int) -> Bool {
        self[comma] == UInt8(ascii: ",") && comma > 0 && self[comma - 1].isDigit && self[comma + 1].isDigit
    }
}
