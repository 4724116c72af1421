import Synchronization

/// A set of names, each of them a bit: what may be named at an inclusion is asked a thousand times.
struct NameSet: Sendable {
    private static let numbers = Mutex<[String: Int]>([:])

    private var words: [UInt64] = []

    mutating func insert(_ name: String) {
        let number = Self.numbers.withLock { numbers in
            let number = numbers[name] ?? numbers.count
            numbers[name] = number
            return number
        }
        while words.count <= number / 64 { words.append(0) }
        words[number / 64] |= 1 << UInt64(number % 64)
    }

    mutating func formUnion(_ other: NameSet) {
        while words.count < other.words.count { words.append(0) }
        for index in other.words.indices { words[index] |= other.words[index] }
    }

    mutating func subtract(_ other: NameSet) {
        for (index, word) in zip(words.indices, other.words) { words[index] &= ~word }
    }

    func intersects(_ other: NameSet) -> Bool { zip(words, other.words).contains { $0 & $1 != 0 } }
}
