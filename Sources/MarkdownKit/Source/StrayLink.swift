/// Text that was meant as a link and is none because of a slip: `[text] (address)`, `(text)[address]`, blanks in the
/// address, a parenthesis left open.
struct StrayLink: Equatable {
    /// From the first bracket, or the exclamation mark before it, to the last.
    let range: Range<Int>
    /// The link as it should be.
    let correction: String

    /// How far on both sides its brackets are looked for. It bounds the work.
    private static let longest = 400

    /// Whether a text may hold one: almost none does.
    static func isPossible(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<max(text.count - 1, 0) {
            switch (text[index], text[index + 1]) {
            case (UInt8(ascii: "]"), UInt8(ascii: "(")), (UInt8(ascii: ")"), UInt8(ascii: "[")): return true
            case (UInt8(ascii: "]"), UInt8(ascii: " ")) where index + 2 < text.count:
                if text[index + 2] == UInt8(ascii: "(") { return true }
            default: break
            }
        }
        return false
    }

    /// All whose middle lies in `range`.
    static func all(in range: Range<Int>, of source: Source) -> [StrayLink] {
        var links: [StrayLink] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if source.bytes[index] == UInt8(ascii: "\\") {
                index += 2
            } else if let link = StrayLink(middle: index, source) {
                links.append(link)
                index = max(link.range.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return links
    }

    private init?(middle: Int, _ source: Source) {
        let line = source.lineAround(middle, reach: StrayLink.longest)
        let halves: (first: Bracket, second: Bracket, gap: Int)
        if source.has("](", at: middle, before: line.upperBound) {
            halves = (.square, .round, 1)
        } else if source.has("] (", at: middle, before: line.upperBound) {
            halves = (.square, .round, 2)
        } else if source.has(")[", at: middle, before: line.upperBound) {
            halves = (.round, .square, 1)
        } else {
            return nil
        }
        guard let opening = source.bytes[line.lowerBound..<middle].lastIndex(of: halves.first.opening),
            opening == line.lowerBound || source.bytes[opening - 1] != UInt8(ascii: "\\")
        else { return nil }
        let start = middle + halves.gap + 1
        let address = StrayAddress(in: start..<line.upperBound, until: halves.second.closing, source)
        let isExact = halves.gap == 1 && halves.first == .square
        guard isExact ? address.isNoLink : address.isClosed && !address.hasBlanks else { return nil }
        let text = source.string(opening + 1..<middle)
        guard address.isAddress, !text.isEmpty, isExact || !text.allSatisfy(\.isNumber) else { return nil }
        let isImage = opening > line.lowerBound && source.bytes[opening - 1] == UInt8(ascii: "!")
        range = (isImage ? opening - 1 : opening)..<address.end
        correction = (isImage ? "![" : "[") + Quote.short(text) + "](" + address.corrected + ")"
    }
}

private struct Bracket: Equatable {
    let opening: UInt8
    let closing: UInt8

    static let square = Bracket(opening: UInt8(ascii: "["), closing: UInt8(ascii: "]"))
    static let round = Bracket(opening: UInt8(ascii: "("), closing: UInt8(ascii: ")"))
}
