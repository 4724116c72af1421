/// The room that a mark or a text takes around its place, in pixels at the narrowest width of its figure.
struct Box: Sendable, Hashable {
    /// The place, which moves when the figure gets wider; the room around it does not.
    let place: Double
    /// From the place.
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    /// Whether the two are apart at every width: one above the other, or beside each other in the order of their
    /// places, which then only move away from each other.
    func isClear(of other: Box) -> Bool {
        if bottom <= other.top || other.bottom <= top { return true }
        let (first, second) = place <= other.place ? (self, other) : (other, self)
        return first.place + first.right <= second.place + second.left
            || (place == other.place && second.place + second.right <= first.place + first.left)
    }

    /// Whether it stays between the edges at every width.
    func isInside(width: Double, top upper: Double, bottom lower: Double) -> Bool {
        place + left >= 0 && place + right <= width && top >= upper && bottom <= lower
    }
}
