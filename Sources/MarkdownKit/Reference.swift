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

extension Reference {
    /// `destination` with `%20` and the like as the characters that they stand for; as written, if those are not UTF-8.
    package var decodedDestination: String {
        guard destination.utf8.contains(UInt8(ascii: "%")) else { return destination }
        var bytes: [UInt8] = []
        var rest = destination.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = hexadecimal(rest.prefix(2)) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? destination
    }

    private func hexadecimal(_ digits: Substring.UTF8View) -> UInt8? {
        guard digits.count == 2, digits.allSatisfy(\.isLetterOrDigit) else { return nil }
        return UInt8(String(Substring(digits)), radix: 16)
    }
}
