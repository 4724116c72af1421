/// Puts one text after the other beside its mark, where nothing else is; who comes first chooses first.
struct LabelPlacer {
    let width: Double
    let top: Double
    let bottom: Double
    /// Whether the figure keeps its proportions; else its width alone grows.
    let isFixed: Bool
    /// Lines to keep clear of.
    var lines: [Segment] = []
    private(set) var taken: [Box] = []

    init(width: Double, top: Double, bottom: Double, isFixed: Bool = false) {
        self.isFixed = isFixed
        self.width = width
        self.top = top
        self.bottom = bottom
    }

    /// A figure at its narrowest and as wide as it gets: a line that is clear at both is hardly ever crossed between.
    private static let stretches = [1, 2.5]

    /// A text beside a mark.
    struct Spot: Sendable, Hashable {
        let dx: Double
        /// Where the mark ends towards the text.
        let edge: Double
        /// From there to the base line, in parts of the font's size.
        let lift: Double
        let anchor: TextAnchor

        func line(size: Double) -> Double { edge + lift * size }
    }

    enum Side: Sendable, Hashable, CaseIterable {
        case right, left, above, below, aboveLeft
    }

    mutating func take(_ box: Box) { taken.append(isFixed ? box.fixed : box) }

    /// The first free side of a mark with this radius; nil if there is none. `mayCross`: if every free side lies on a
    /// line, on the line.
    mutating func place(
        _ text: String, size: Double, at x: Double, _ y: Double, radius: Double, sides: [Side], mayCross: Bool = false
    ) -> Spot? {
        let length = Lettering.width(text, size: size)
        let free = sides.map { side in
            let spot = Self.spot(side, y: y, radius: radius)
            return (spot: spot, box: Self.box(spot, length: length, size: size, at: x, y))
        }.filter { candidate in isFree(candidate.box) }
        guard let best = free.first(where: { isClearOfLines($0.box) }) ?? (mayCross ? free.first : nil) else {
            return nil
        }
        take(best.box)
        return best.spot
    }

    private func isFree(_ box: Box) -> Bool {
        let room = isFixed ? box.fixed : box
        return room.isInside(width: width, top: top, bottom: bottom) && taken.allSatisfy(room.isClear)
    }

    private func isClearOfLines(_ box: Box) -> Bool {
        !lines.contains { line in Self.stretches.contains { line.crosses(box, stretch: $0) } }
    }

    private static func box(_ spot: Spot, length: Double, size: Double, at x: Double, _ y: Double) -> Box {
        let left =
            switch spot.anchor {
            case .start: spot.dx
            case .middle: spot.dx - length / 2
            case .end: spot.dx - length
            }
        let line = spot.line(size: size) - y
        return Box(
            x: x, y: y, left: left, right: left + length, top: line - size * 0.8, bottom: line + size * 0.25)
    }

    /// Beside a mark, whatever else is there.
    static func spot(_ side: Side, y: Double, radius: Double) -> Spot {
        switch side {
        case .right: Spot(dx: radius + 4, edge: y, lift: 0.35, anchor: .start)
        case .left: Spot(dx: -radius - 4, edge: y, lift: 0.35, anchor: .end)
        case .above: Spot(dx: 0, edge: y - radius, lift: -0.4, anchor: .middle)
        case .aboveLeft: Spot(dx: radius, edge: y - radius, lift: -0.4, anchor: .end)
        case .below: Spot(dx: 0, edge: y + radius, lift: 1.1, anchor: .middle)
        }
    }
}
