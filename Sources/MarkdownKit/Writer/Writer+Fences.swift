import CMarkGFM
import Diagnostics

extension Writer {
    private static let embed = "fahrplan"

    /// Whether a block of code is a place for a list or a figure.
    func isEmbed(_ language: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard style == .page, language.count == Writer.embed.utf8.count else { return false }
        return language.elementsEqual(Writer.embed.utf8) { $0 | 0x20 == $1 }
    }

    mutating func checkFence(_ node: OpaquePointer, _ language: Slice<UnsafeBufferPointer<UInt8>>) {
        var (length, offset): (Int32, Int32) = (0, 0)
        var mark: CChar = 0
        guard style == .page, cmark_node_get_fenced(node, &length, &offset, &mark) != 0 else { return }
        let start = start(of: node)
        let line = source.trimmed(start..<max(start, source.line(Int(cmark_node_get_start_line(node))).upperBound))
        if !isEmbed(language) { checkSpelling(language, in: line) }
        let fence = String(repeating: Character(Unicode.Scalar(UInt8(bitPattern: mark))), count: Int(length))
        if isEmbed(language), let text = text(inEmbed: node) {
            report(OpenBlock.problem(fence, before: text.line, at: line, of: source))
        } else if isOpen(node) {
            report(OpenFence.problem(fence, at: line, of: source))
        }
    }

    private mutating func checkSpelling(_ language: Slice<UnsafeBufferPointer<UInt8>>, in line: Range<Int>) {
        guard abs(language.count - Writer.embed.utf8.count) < 4 else { return }
        let name = String(decoding: language, as: UTF8.self)
        guard Spelling.nearest(to: name, among: [Writer.embed]) != nil,
            let start = line.first(where: { source.bytes[$0..<line.upperBound].starts(with: name.utf8) })
        else { return }
        report(MisspelledBlock.problem(name, at: start..<start + name.utf8.count, of: source))
    }

    /// Whether the lines of the block reach to the last one of the text: a closing fence would stand below them. Where
    /// a block ends with the list around it, cmark counts the line below to it.
    private func isOpen(_ node: OpaquePointer) -> Bool {
        var last = source.lineCount
        while last > 1, source.trimmed(source.line(last)).isEmpty { last -= 1 }
        let first = Int(cmark_node_get_start_line(node))
        guard Int(cmark_node_get_end_line(node)) >= last else { return false }
        return first + utf8(cmark_node_get_literal(node)).lineCount >= last
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many lines end in it.
    fileprivate var lineCount: Int {
        indices.count { index in
            let isPair = index + 1 < count && self[index] == .carriageReturn && self[index + 1] == .lineFeed
            return self[index].isLineEnd && !isPair
        }
    }
}
