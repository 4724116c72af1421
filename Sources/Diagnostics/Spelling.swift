/// Finds the name that an author probably meant.
public enum Spelling {
    /// The candidate nearest to `word`, letter case aside, if it is near enough to be a slip:
    /// at most one edit for up to four letters, two for up to eight, three beyond. The first wins a tie.
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        // Scalars: a letter put together from two is rare, and looking for whole letters takes ten times as long.
        let letters = Array(word.lowercased().unicodeScalars)
        let limit = letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate.utf8.count >= letters.count - limit {
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
