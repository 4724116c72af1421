import CMarkGFM

extension Writer {
    /// Lines that were meant as a list: at least two below each other, in one paragraph or in paragraphs of their own.
    mutating func checkListSigns(_ node: OpaquePointer) {
        guard style == .page else { return }
        let (start, lines) = (start(of: node), lines(of: node))
        for number in lines {
            guard let item = item(number, from: start) else { continue }
            let isFollowed = number < lines.upperBound && self.item(number + 1, from: start) != nil
            guard isFollowed || number == lines.lowerBound && beginsList(node) else { continue }
            return report(ListSign.problem(at: item, of: source))
        }
    }

    /// Whether of some paragraphs that look like items this is the first.
    private func beginsList(_ node: OpaquePointer) -> Bool {
        beginsItem(cmark_node_next(node)) && !beginsItem(cmark_node_previous(node))
    }

    private func beginsItem(_ node: OpaquePointer?) -> Bool {
        guard let node, cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH else { return false }
        return item(lines(of: node).lowerBound, from: start(of: node)) != nil
    }

    /// The words of a line that looks like an item. Almost no line begins with such a sign: the others cost no more than a
    /// look at their first byte.
    private func item(_ number: Int, from start: Int) -> Range<Int>? {
        let line = source.line(number)
        var at = max(line.lowerBound, min(start, line.upperBound))
        while at < line.upperBound, source.bytes[at].isBlank || source.bytes[at] == UInt8(ascii: ">") { at += 1 }
        guard at < line.upperBound, source.bytes[at] >= 0xC2 else { return nil }
        let words = source.trimmed(at..<line.upperBound)
        return ListSign.begins(words, of: source) ? words : nil
    }
}
