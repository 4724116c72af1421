/// A place in the bytes of a body that each output writes in its own way. Numbers are indices into the body's lists.
struct Slot: Sendable, Hashable {
    let offset: Int
    let kind: Kind

    enum Kind: Sendable, Hashable {
        case headingStart(Int), headingEnd(Int)
    }
}
