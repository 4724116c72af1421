/// The room that a mark or a text takes around its place, in pixels of a figure at its narrowest.
struct Box: Sendable, Hashable {
    /// The place, which moves when the figure gets larger; the room around it does not.
    let x: Double
    let y: Double
    /// From the place.
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    init(x: Double, y: Double, left: Double, right: Double, top: Double, bottom: Double) {
        (self.x, self.y) = (x, y)
        (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    }

    init(x: Double, y: Double, radius: Double) {
        self.init(x: x, y: y, left: -radius, right: radius, top: -radius, bottom: radius)
    }

    /// The same room in a figure that keeps its proportions, where only the room itself counts.
    var fixed: Box {
        Box(x: x + left, y: y + top, left: 0, right: right - left, top: 0, bottom: bottom - top)
    }

    /// Whether the two are apart in every size of the figure: beside each other in the order of their places, which
    /// then only move away from each other.
    func isClear(of other: Box) -> Bool {
        isLeft(of: other) || other.isLeft(of: self) || isAbove(other) || other.isAbove(self)
    }

    private func isLeft(of other: Box) -> Bool { x <= other.x && x + right <= other.x + other.left }
    private func isAbove(_ other: Box) -> Bool { y <= other.y && y + bottom <= other.y + other.top }

    /// Whether it stays between the edges in every size.
    func isInside(width: Double, top upper: Double, bottom lower: Double) -> Bool {
        x + left >= 0 && x + right <= width && y + top >= upper && y + bottom <= lower
    }
}
