/// Finds the name that an author probably meant.
public enum Spelling {
    /// The candidate nearest to `word`, letter case aside, if it is near enough to be a slip:
    /// at most one edit for up to four letters, two for up to eight, three beyond. The first wins a tie.
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        // Scalars: a letter put together from two is rare, and looking for whole letters takes ten times as long.
        let letters = Array(word.lowercased().unicodeScalars)
        let limit = letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3
        let wanted = LetterSet(letters)
        var best: (name: String, distance: Int)?
        // Most are told apart by that, and to compare them letter by letter takes fifty times as long.
        for candidate in candidates where wanted.isNear(candidate, count: letters.count, limit: limit) {
            let other = Array(candidate.lowercased().unicodeScalars)
            guard let distance = distance(letters, other, limit: limit) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Damerau-Levenshtein distance in its restricted form: insert, delete, replace, swap two neighbours. Nil if it is
    /// more than `limit`.
    static func distance<Letter: Equatable>(_ one: [Letter], _ other: [Letter], limit: Int = .max) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for i in 1...one.count {
            var row = [i] + [Int](repeating: 0, count: other.count)
            for j in 1...other.count {
                let replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
                row[j] = min(last[j] + 1, row[j - 1] + 1, replaced)
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            // What follows is at least the least of two rows.
            if min(row.min() ?? 0, last.min() ?? 0) > limit { return nil }
            (beforeLast, last) = (last, row)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}

/// Which letters a word has, as far as 64 bits tell.
private struct LetterSet {
    private let bits: UInt64

    init(_ letters: [Unicode.Scalar]) { bits = letters.reduce(0) { $0 | LetterSet.bit($1.value) } }

    /// Whether `candidate` may be within `limit` edits of the word of `count` letters: no edit brings in or takes out more
    /// than one letter.
    func isNear(_ candidate: String, count: Int, limit: Int) -> Bool {
        guard candidate.utf8.count >= count - limit else { return false }
        var (other, isASCII) = (UInt64(0), true)
        for byte in candidate.utf8 {
            isASCII = isASCII && byte < 0x80
            other |= LetterSet.bit(UInt32((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte))
        }
        // What is not ASCII has more bytes than letters, and other ones.
        if !isASCII { return true }
        return candidate.utf8.count <= count + limit && (bits & ~other).nonzeroBitCount <= limit
            && (other & ~bits).nonzeroBitCount <= limit
    }

    private static func bit(_ scalar: UInt32) -> UInt64 { 1 << UInt64(scalar & 63) }
}
