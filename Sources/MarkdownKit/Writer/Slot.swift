/// A place in the bytes of a body that each output writes in its own way.
struct Slot: Sendable, Hashable {
    let offset: Int
    var kind: Kind

    /// Numbers are indices into the body's lists; footnotes and tables count from 1.
    enum Kind: Sendable, Hashable {
        case headingStart(Int), headingEnd(Int)
        case linkStart(Int), linkEnd
        case image(Int), figure(Int)
        case embed(Int)
        case tableLabel(Int)
        case taskLabel(done: Bool)
        /// `time`: the how-manieth reference to that note this is.
        case footnoteReference(note: Int, time: Int)
        case footnotesStart
        case footnoteStart(Int)
        /// The links from the note back to all its references.
        case footnoteBack(Int)
    }
}
