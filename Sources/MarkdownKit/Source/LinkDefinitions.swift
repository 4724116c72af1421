/// Where the addresses of links like `[text][label]` stand: `[label]: address`. Read off the lines of the source when the
/// first one is asked for; whoever asks compares the address, as a line in a block of code may look the same.
struct LinkDefinitions {
    private let addresses: [String: [Range<Int>]]

    init(_ source: Source) {
        var addresses: [String: [Range<Int>]] = [:]
        for number in 1...source.lineCount {
            guard let (label, start) = LinkDefinitions.label(in: source.line(number), of: source) else { continue }
            let address = LinkDefinitions.address(from: start, of: source)
            addresses[LinkDefinitions.key(source.string(label)), default: []].append(address)
        }
        self.addresses = addresses
    }

    /// The places of the addresses that `label` may stand for.
    subscript(label: String) -> [Range<Int>] { addresses[LinkDefinitions.key(label), default: []] }

    /// cmark compares labels without regard to case, and takes all white space for one blank.
    private static func key(_ label: String) -> String {
        label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The label in a line, and where the rest begins. Before it may stand markers of quotes and lists.
    private static func label(in line: Range<Int>, of source: Source) -> (Range<Int>, Int)? {
        guard let end = line.first(where: { source.has("]:", at: $0, before: line.upperBound) }),
            let bracket = source.bytes[line.lowerBound..<end].lastIndex(of: UInt8(ascii: "["))
        else { return nil }
        return (bracket + 1..<end, end + 2)
    }

    /// It may stand on the next line.
    private static func address(from start: Int, of source: Source) -> Range<Int> {
        let end = source.body.upperBound
        var first = start
        while first < end, source.bytes[first].isBlank { first += 1 }
        let isAngled = source.has("<", at: first, before: end)
        if isAngled { first += 1 }
        var last = first
        while last < end, isAngled ? source.bytes[last] != UInt8(ascii: ">") : !source.bytes[last].isBlank { last += 1 }
        return first..<last
    }
}
