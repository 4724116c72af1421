import CMarkGFM
import Diagnostics

/// A heading before it is known how deep the shallowest one of the body is.
struct PendingHeading {
    let level: Int
    let location: Location
    var text = ""
    /// A heading with a note cannot be left out as a title: the note's link back would lead nowhere.
    var hasFootnote = false
    let isFirstBlock: Bool
}

extension Writer {
    mutating func startHeading(_ node: OpaquePointer) {
        block = node
        startLine()
        let start = start(of: node)
        let line = source.line(Int(cmark_node_get_start_line(node)))
        headings.append(
            PendingHeading(
                level: Int(cmark_node_get_heading_level(node)),
                location: source.location(source.trimmed(start..<max(start, line.upperBound))),
                isFirstBlock: isFirstBlock(node)))
        add(.headingStart, headings.count - 1)
        text.begin()
    }

    mutating func endHeading() {
        let index = headings.count - 1
        headings[index].text = text.endInOneLine()
        add(.headingEnd, index)
        bytes.append(UInt8.lineFeed)
    }

    private func isFirstBlock(_ node: OpaquePointer) -> Bool {
        cmark_node_previous(node) == nil && cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
    }
}
