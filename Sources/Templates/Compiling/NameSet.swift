/// A set of names by their numbers, each of them a bit: what may be named at an inclusion is asked a thousand times.
struct NameSet: Sendable {
    private var words: [UInt64] = []

    /// Whether it was not there yet.
    @discardableResult
    mutating func insert(_ number: Int) -> Bool {
        if contains(number) { return false }
        while words.count <= number / 64 { words.append(0) }
        words[number / 64] |= NameSet.bit(number)
        return true
    }

    func contains(_ number: Int) -> Bool {
        number / 64 < words.count && words[number / 64] & NameSet.bit(number) != 0
    }

    mutating func formUnion(_ other: NameSet) {
        while words.count < other.words.count { words.append(0) }
        for index in other.words.indices { words[index] |= other.words[index] }
    }

    mutating func subtract(_ other: NameSet) {
        for (index, word) in zip(words.indices, other.words) { words[index] &= ~word }
    }

    func intersects(_ other: NameSet) -> Bool { zip(words, other.words).contains { $0 & $1 != 0 } }

    private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number % 64) }
}
