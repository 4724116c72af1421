import Diagnostics

/// A mention of another content, as written: an id, a number, an AGS or a name. What it points at, `Site` knows. In as
/// little room as can be, for a measure has a dozen mentions.
package struct Mention: Sendable, Hashable {
    package let text: String
    private let start: UInt32
    private let length: UInt16
    /// Of `kinds` and, in the highest two bits, of `mayBeText` and `isSingle`.
    private let bits: UInt16

    package init(kinds: KindList, text: String, range: Range<Int>, mayBeText: Bool, isSingle: Bool = false) {
        self.text = text
        // A text longer than that is marked as far as that: it ends behind the line that a message shows.
        (start, length) = (UInt32(range.lowerBound), UInt16(clamping: range.count))
        bits = kinds.bits | (mayBeText ? 1 << 15 : 0) | (isSingle ? 1 << 14 : 0)
    }

    /// What kinds of content may be meant, the likeliest first.
    package var kinds: KindList { KindList(bits: bits) }

    /// Whether a free text that names no content is fine too.
    package var mayBeText: Bool { bits >> 15 == 1 }

    /// Whether one content is meant, so that `alle` makes no sense.
    var isSingle: Bool { bits >> 14 & 1 == 1 }

    /// UTF-8 byte offsets in the file that holds it.
    package var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

    /// `alle`: every municipality of the strategy.
    package var isAll: Bool {
        // Most names are longer, and need not be made small.
        kinds.first == .municipality && text.utf8.count < 5 && ["alle", "all"].contains(text.lowercased())
    }
}

/// A mention of a picture, document or table of data beside the content.
package struct FileMention: Sendable, Hashable {
    package enum Use: Sendable, Hashable {
        case image, document, table, boundaries

        /// Whether a file of this name can be used so.
        func takes(_ path: String) -> Bool {
            switch self {
            case .image: Asset.pictureType(of: path) != nil
            case .document: true
            case .table: path.lowercased().hasSuffix(".csv")
            case .boundaries: path.lowercased().hasSuffix(".geojson")
            }
        }
    }

    /// As written: relative to the file that holds it.
    package let path: String
    package let use: Use
    private let place: ShortRange

    init(path: String, use: Use, range: Range<Int>) {
        (self.path, self.use) = (path, use)
        place = ShortRange(range)
    }

    /// UTF-8 byte offsets in the file that holds it.
    package var range: Range<Int> { place.range }
}
