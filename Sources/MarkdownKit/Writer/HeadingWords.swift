import Diagnostics
import Synchronization

/// A heading's text and the slug that its id is made from.
struct HeadingWords: Sendable {
    let text: String
    let slug: String

    /// Each held once: the measures of a strategy have the same headings, by the thousand.
    static func of(_ text: String) -> HeadingWords {
        let key = ExactText(text)
        if let words = known.withLock({ $0[key] }) { return words }
        let words = HeadingWords(text: text, slug: Slug.make(from: text))
        known.withLock { known in
            // Those of a preview that is edited for weeks are no more than that either.
            if known.count >= 10_000 { known.removeAll() }
            known[key] = words
        }
        return words
    }

    private static let known = Mutex<[ExactText: HeadingWords]>([:])
}
