/// A place in the bytes of a body that each output writes in its own way. In eight bytes, for a text has dozens of them.
struct Slot: Sendable, Hashable {
    /// `number` is an index into the body's lists, of footnotes and tables counted from 1; the others need none.
    enum Kind: UInt8, Sendable {
        case headingStart, headingEnd
        case linkStart, linkEnd
        case image, figure
        case embed
        case tableLabel
        case taskDone, taskOpen
        case footnoteReference
        case footnotesStart
        case footnoteStart
        /// The links from the note back to all its references.
        case footnoteBack
    }

    let kind: Kind
    // No text is so long that four bytes could not say where in it, and three how many of a kind there are.
    private let high: UInt8
    private let low: UInt16
    private let place: UInt32

    init(_ kind: Kind, number: Int, offset: Int) {
        self.kind = kind
        (high, low) = (UInt8(number >> 16), UInt16(number & 0xFFFF))
        place = UInt32(offset)
    }

    var number: Int { Int(high) << 16 | Int(low) }
    var offset: Int { Int(place) }
}
