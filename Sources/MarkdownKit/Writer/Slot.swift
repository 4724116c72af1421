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

    /// No text is so long that these could not say where in it, and how many of a kind there are.
    private let place, kindAndNumber: UInt32

    init(_ kind: Kind, number: Int, offset: Int) {
        precondition(number < 1 << 24)
        (place, kindAndNumber) = (UInt32(offset), UInt32(kind.rawValue) << 24 | UInt32(number))
    }

    var kind: Kind { Kind(rawValue: UInt8(kindAndNumber >> 24))! }
    var number: Int { Int(kindAndNumber & 0xFF_FFFF) }
    var offset: Int { Int(place) }
}
