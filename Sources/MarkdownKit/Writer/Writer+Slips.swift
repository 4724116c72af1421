import CMarkGFM
import Diagnostics

/// What stayed text because of a slip.
extension Writer {
    mutating func checkText(_ node: OpaquePointer, _ literal: UnsafeBufferPointer<UInt8>) {
        let mayBeHeading = literal.has("##", at: 0) && startsLine(node)
        // Almost no text holds a bracket; a link or a note without the closing one is none.
        guard mayBeHeading || literal.holds(UInt8(ascii: "]")) else { return }
        let mayHoldLink = StrayLink.isPossible(in: literal)
        let mayHoldNote = footnotes.areWritten && literal.holds("[^")
        guard mayBeHeading || mayHoldLink || mayHoldNote, let range = place(of: node)?.whole else { return }
        if mayBeHeading { checkHeadingSpace(at: range.lowerBound) }
        if mayHoldLink { StrayLink.all(in: range, of: source).forEach { report(LinkAsText.problem($0, of: source)) } }
        if mayHoldNote { collectFootnotes(in: range) }
    }

    private mutating func checkHeadingSpace(at start: Int) {
        let line = source.trimmed(start..<source.lineAround(start, reach: 1000).upperBound)
        if HeadingSpace.isHeading(line, of: source) { report(HeadingSpace.problem(at: line, of: source)) }
    }

    /// Whether the node is the first of a line in a paragraph.
    private func startsLine(_ node: OpaquePointer) -> Bool {
        guard let previous = cmark_node_previous(node) else {
            return cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_PARAGRAPH
        }
        let type = cmark_node_get_type(previous)
        return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
    }
}
