import Diagnostics

/// Text that was meant as a link and is none because of a slip: `[text] (address)`, `(text)[address]`, blanks in the
/// address, a parenthesis left open.
struct StrayLink: Equatable {
    /// From the first bracket, or the exclamation mark before it, to the last.
    let range: Range<Int>
    /// Whether it was meant as a picture.
    let isImage: Bool
    /// The link as it should be.
    let correction: String

    /// How far on both sides its brackets are looked for. It bounds the work.
    private static let longest = 400

    /// Whether a text may hold one: almost none does.
    static func isPossible(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.holds(UInt8(ascii: "]")) && (text.holds("](") || text.holds("] (")) || text.holds(")[")
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
        guard let shape = StrayShape(at: middle, before: line.upperBound, source),
            let opening = source.bytes[line.lowerBound..<middle].lastIndex(of: shape.text.opening),
            opening == line.lowerBound || source.bytes[opening - 1] != UInt8(ascii: "\\")
        else { return nil }
        let start = middle + shape.length
        let address = StrayAddress(in: start..<line.upperBound, until: shape.address.closing, source)
        let text = source.string(opening + 1..<middle)
        guard address.isAddress, !text.isEmpty, shape.isLink || !text.allSatisfy(\.isNumber),
            shape.isLink ? address.isNoLink : address.isClosed && !address.hasBlanks
        else { return nil }
        isImage = opening > line.lowerBound && source.bytes[opening - 1] == UInt8(ascii: "!")
        range = (isImage ? opening - 1 : opening)..<address.end
        correction = (isImage ? "![" : "[") + Quote.short(text) + "](" + address.corrected + ")"
    }
}

/// The two pairs of brackets of a link, right or wrong, from where the first one closes.
private struct StrayShape {
    let text: Bracket
    let address: Bracket
    /// From the end of the text to the beginning of the address.
    let length: Int

    /// Whether it would be a link if its address were right.
    var isLink: Bool { text == .square && length == 2 }

    init?(at middle: Int, before end: Int, _ source: Source) {
        let isReversed = source.has(")[", at: middle, before: end)
        let isTight = source.has("](", at: middle, before: end)
        guard isReversed || isTight || source.has("] (", at: middle, before: end) else { return nil }
        (text, address) = isReversed ? (.round, .square) : (.square, .round)
        length = isReversed || isTight ? 2 : 3
    }
}

private struct Bracket: Equatable {
    let opening: UInt8
    let closing: UInt8

    static let square = Bracket(opening: UInt8(ascii: "["), closing: UInt8(ascii: "]"))
    static let round = Bracket(opening: UInt8(ascii: "("), closing: UInt8(ascii: ")"))
}
