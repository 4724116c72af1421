/// A place in the bytes of a body that each output writes in its own way.
struct Slot: Sendable, Hashable {
    let kind: Kind
    /// No text is so long that this could not say where.
    private let place: UInt32

    init(offset: Int, kind: Kind) {
        place = UInt32(offset)
        self.kind = kind
    }

    var offset: Int { Int(place) }

    /// Numbers are indices into the body's lists; footnotes and tables count from 1.
    enum Kind: Sendable, Hashable {
        case headingStart(Int), headingEnd(Int)
        case linkStart(Int), linkEnd
        case image(Int), figure(Int)
        case embed(Int)
        case tableLabel(Int)
        case taskLabel(done: Bool)
        /// `time`: the how-manieth reference to that note this is.
        case footnoteReference(note: Int32, time: Int32)
        case footnotesStart
        case footnoteStart(Int)
        /// The links from the note back to all its references.
        case footnoteBack(Int)
    }
}
