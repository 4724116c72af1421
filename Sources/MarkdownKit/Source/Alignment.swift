import Markup

/// Compares text as cmark hands it out with text as it was written: with backslashes, entities, and the indentation and
/// quote markers of continued lines.
struct Alignment {
    let source: Source
    let end: Int

    /// So many bytes must agree before a place is taken for the right one; a difference further on ends it there.
    private static let proof = 32

    /// Where `literal` ends, if it begins at `start`.
    func end(of literal: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var (read, at) = (0, start)
        while read < literal.count {
            let same = plainWords(literal, read, at)
            (read, at) = (read + same, at + same)
            if read == literal.count { break }
            if at < end, source.bytes[at] == literal[read], !source.bytes[at].meansMore {
                (read, at) = (read + 1, at + 1)
                continue
            }
            guard let step = step(literal, read, at) else { return read >= Alignment.proof ? at : nil }
            read += step.literal
            at += step.source
        }
        return at
    }

    /// How many bytes are the same and mean nothing but themselves, as far as eight at a time tell. The last eight
    /// overlap those before them.
    private func plainWords(_ literal: UnsafeBufferPointer<UInt8>, _ read: Int, _ at: Int) -> Int {
        let (wanted, written) = (UnsafeRawBufferPointer(literal), UnsafeRawBufferPointer(source.bytes))
        let room = min(literal.count - read, end - at)
        var same = 0
        while room >= 8, same < room {
            let next = min(same, room - 8)
            let word = wanted.loadUnaligned(fromByteOffset: read + next, as: UInt64.self)
            if word != written.loadUnaligned(fromByteOffset: at + next, as: UInt64.self) || word.mayMeanMore { break }
            same = next + 8
        }
        return same
    }

    /// How far to go on on both sides; nil where they differ.
    private func step(
        _ literal: UnsafeBufferPointer<UInt8>, _ read: Int, _ at: Int
    ) -> (literal: Int, source: Int)? {
        guard at < end else { return nil }
        let (wanted, byte) = (literal[read], source.bytes[at])
        if byte == UInt8(ascii: "\\"), at + 1 < end, source.bytes[at + 1].isPunctuation {
            return source.bytes[at + 1] == wanted ? (1, 2) : wanted == byte ? (1, 1) : nil
        }
        if byte == UInt8(ascii: "&"), let length = entityLength(at), !verbatim(literal, read, at, length) {
            return (characterLength(literal, read), length)
        }
        if byte == wanted { return byte.isLineEnd ? (1, 1 + indentation(at + 1, before: literal, read + 1)) : (1, 1) }
        if wanted == .lineFeed, source.has("\r\n", at: at, before: end) {
            return (1, 2 + indentation(at + 2, before: literal, read + 1))
        }
        return nil
    }

    /// `&amp;`, `&#8211;`: how long it is, if there is one.
    private func entityLength(_ at: Int) -> Int? {
        var index = at + 1
        if index < end, source.bytes[index] == UInt8(ascii: "#") { index += 1 }
        while index < end, index - at < 32, source.bytes[index].isLetterOrDigit { index += 1 }
        return index > at + 1 && source.has(";", at: index, before: end) ? index + 1 - at : nil
    }

    /// An entity that stands in code or in an address, or behind a backslash, means itself.
    private func verbatim(_ literal: UnsafeBufferPointer<UInt8>, _ read: Int, _ at: Int, _ length: Int) -> Bool {
        let length = min(length, literal.count - read)
        return length > 1 && (0..<length).allSatisfy { literal[read + $0] == source.bytes[at + $0] }
    }

    private func characterLength(_ literal: UnsafeBufferPointer<UInt8>, _ read: Int) -> Int {
        var length = 1
        while read + length < literal.count, !literal[read + length].startsCharacter { length += 1 }
        return length
    }

    /// What cmark has stripped from the beginning of a continued line.
    private func indentation(_ start: Int, before literal: UnsafeBufferPointer<UInt8>, _ read: Int) -> Int {
        var index = start
        while index < end, source.bytes[index] == UInt8(ascii: ">") || source.bytes[index].isBlank,
            read >= literal.count || source.bytes[index] != literal[read]
        {
            index += 1
        }
        return index - start
    }
}

extension UInt64 {
    /// Whether that is so for one of its eight bytes, with a tab and its like taken for the end of a line.
    fileprivate var mayMeanMore: Bool {
        holds("\\") || holds("&") || (self & 0xF8F8_F8F8_F8F8_F8F8 ^ 0x0808_0808_0808_0808).zeroBytes != 0
    }
}

extension UInt8 {
    /// Whether it may stand for something else than itself, or more than itself.
    fileprivate var meansMore: Bool { self == UInt8(ascii: "\\") || self == UInt8(ascii: "&") || isLineEnd }
}
