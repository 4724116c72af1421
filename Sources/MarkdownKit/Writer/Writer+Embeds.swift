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
        // What belongs to the text below is not asked for.
        for (index, line) in embedLines(node).prefix(text(inEmbed: node)?.count ?? .max).enumerated() {
            addLine(line, within: source.line(fence + 1 + index), to: &lines)
        }
        let range = lines.first.flatMap { first in
            lines.last.map { first.location.range.lowerBound..<$0.location.range.upperBound }
        }
        embeds.append(
            Embed(
                text: lines.map(\.text).joined(separator: "\n"), lines: lines,
                location: source.location(range ?? fenceLine)))
    }

    /// The first line of a block that cannot belong to it, because the block was not closed; and how many stand before it.
    func text(inEmbed node: OpaquePointer) -> (line: String, count: Int)? {
        let lines = embedLines(node)
        return lines.indices.first { index in
            OpenBlock.isText(lines[index], behindEmptyLine: index > 0 && lines[index - 1].isEmpty)
        }.map { (lines[$0], $0) }
    }

    private func embedLines(_ node: OpaquePointer) -> [String] {
        let content = String(decoding: utf8(cmark_node_get_literal(node)), as: UTF8.self)
        return content.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
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
