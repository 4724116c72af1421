import Diagnostics

/// A link or a picture in the text. Small, for a text has many of them.
package struct Reference: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case link, image }

    /// As written, without escapes of Markdown; percent signs are as the author wrote them.
    package let destination: String
    /// Nil if there are none, as of most links.
    private let words: Words?
    private let place: ShortRange
    package let kind: Kind

    private final class Words: Sendable, Hashable {
        let title: String
        let alternative: String

        init(title: String, alternative: String) { (self.title, self.alternative) = (title, alternative) }

        static func == (one: Words, other: Words) -> Bool {
            one.title == other.title && one.alternative == other.alternative
        }

        func hash(into hasher: inout Hasher) { hasher.combine(alternative) }
    }

    init(_ kind: Kind, at range: Range<Int>, destination: String, title: String, alternative: String = "") {
        (self.kind, place, self.destination) = (kind, ShortRange(range), destination)
        words = title.isEmpty && alternative.isEmpty ? nil : Words(title: title, alternative: alternative)
    }

    /// Empty if there is none.
    package var title: String { words?.title ?? "" }
    /// The alternative text of a picture, without markup; empty of a link.
    package var alternative: String { words?.alternative ?? "" }

    /// Of the destination in the source, also where it stands in a definition that several links share
    /// (`[label]: destination`): report what is wrong with it once.
    package var range: Range<Int> { place.range }
}
