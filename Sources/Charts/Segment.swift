/// A straight line in a figure, in pixels at its narrowest width.
struct Segment: Sendable {
    let start: (x: Double, y: Double)
    let end: (x: Double, y: Double)

    /// Whether it runs through a box, in a figure that is `stretch` times as wide.
    func crosses(_ box: Box, stretch: Double) -> Bool {
        let middle = box.x * stretch
        let (from, to) = (start.x * stretch, end.x * stretch)
        guard
            let across = Self.inside(from, to, middle + box.left, middle + box.right),
            let down = Self.inside(start.y, end.y, box.y + box.top, box.y + box.bottom)
        else { return false }
        return max(across.lowerBound, down.lowerBound) <= min(across.upperBound, down.upperBound)
    }

    /// From which to which part of the way it lies between two bounds.
    private static func inside(_ from: Double, _ to: Double, _ low: Double, _ high: Double) -> ClosedRange<Double>? {
        guard from != to else { return low <= from && from <= high ? 0...1 : nil }
        let parts = [(low - from) / (to - from), (high - from) / (to - from)]
        let (first, last) = (max(min(parts[0], parts[1]), 0), min(max(parts[0], parts[1]), 1))
        return first <= last ? first...last : nil
    }
}
