/// What each of a few dozen words means. Its length and three of its letters tell a word from nearly all others, and sooner
/// than a hash of it would.
struct WordList<Meaning: Sendable>: Sendable {
    private var groups = [[(word: String, meaning: Meaning)]](repeating: [], count: 256)

    init(_ meanings: [String: Meaning]) {
        for (word, meaning) in meanings { groups[WordList.group(of: word)].append((word, meaning)) }
    }

    subscript(word: String) -> Meaning? {
        groups[WordList.group(of: word)].first { $0.word == word }?.meaning
    }

    private static func group(of word: String) -> Int {
        var word = word
        return word.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return 0 }
            let letters = first &+ bytes[bytes.count / 2] &* 5 &+ last &* 23
            return Int(letters &+ UInt8(truncatingIfNeeded: bytes.count) &* 101)
        }
    }
}
