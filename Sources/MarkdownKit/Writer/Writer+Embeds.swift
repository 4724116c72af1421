import CMarkGFM
import Diagnostics

extension Writer {
    /// A fenced block `fahrplan`: its words, each line with its place.
    mutating func embed(_ node: OpaquePointer, _ info: UnsafeBufferPointer<UInt8>) {
        add(.embed, embeds.count)
        let fence = Int(cmark_node_get_start_line(node))
        let first = start(of: node)
        let fenceLine = source.trimmed(first..<max(first, source.line(fence).upperBound))
        var lines: [Embed.Line] = []
        let words = String(decoding: info.dropFirst("fahrplan".utf8.count), as: UTF8.self)
        addLine(words, within: fenceLine, to: &lines)
        let content = String(decoding: utf8(cmark_node_get_literal(node)), as: UTF8.self)
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            addLine(String(line), within: source.line(fence + 1 + index), to: &lines)
        }
        let range = lines.first.flatMap { first in
            lines.last.map { first.location.range.lowerBound..<$0.location.range.upperBound }
        }
        embeds.append(
            Embed(
                text: lines.map(\.text).joined(separator: "\n"), lines: lines,
                location: source.location(range ?? fenceLine)))
    }

    private func addLine(_ text: String, within line: Range<Int>, to lines: inout [Embed.Line]) {
        let text = text.trimmed
        guard !text.isEmpty else { return }
        // Searched from the end: before the words stand only the fence, indentation and the markers of quotes.
        let length = text.utf8.count
        let place = source.trimmed(line)
        let start = place.upperBound - length
        let found = start >= line.lowerBound && source.bytes[start..<place.upperBound].elementsEqual(text.utf8)
        lines.append(Embed.Line(text: text, location: source.location(found ? start..<place.upperBound : place)))
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
