/// One line of a file taken apart into what a reader counts: characters, not bytes.
public struct SourceLine: Sendable, Equatable {
    public let characters: [Character]
    /// Where each character begins in the file, and where the line ends.
    private let offsets: [Int]

    /// `range`: byte offsets of the line without its line end. Bytes that are not UTF-8 count as `U+FFFD`,
    /// one for each sequence that cannot be read.
    public init(_ bytes: [UInt8], _ range: Range<Int>) {
        if bytes[range].allSatisfy({ $0 < 0x80 }) {
            characters = bytes[range].map { Character(Unicode.Scalar($0)) }
            offsets = Array(range) + [range.upperBound]
            return
        }
        let scalars = Self.scalars(of: bytes[range])
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.map(\.scalar))
        var characters: [Character] = []
        var offsets: [Int] = []
        var next = 0
        for character in String(text) {
            characters.append(character)
            offsets.append(scalars[next].offset)
            next += character.unicodeScalars.count
        }
        self.characters = characters
        self.offsets = offsets + [range.upperBound]
    }

    /// From 0: the character that begins at `offset` or holds it; behind the last one the number of characters.
    public func index(of offset: Int) -> Int {
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    private static func scalars(of bytes: ArraySlice<UInt8>) -> [(scalar: Unicode.Scalar, offset: Int)] {
        var scalars: [(scalar: Unicode.Scalar, offset: Int)] = []
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = bytes.startIndex
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                scalars.append((Unicode.UTF8.decode(encoded), offset))
                offset += encoded.count
            case .error(let length):
                scalars.append(("\u{FFFD}", offset))
                offset += length
            case .emptyInput:
                return scalars
            }
        }
    }
}
