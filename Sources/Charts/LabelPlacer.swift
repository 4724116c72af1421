/// Puts one text after the other beside its mark, where nothing else is; who comes first chooses first.
struct LabelPlacer {
    let width: Double
    let top: Double
    let bottom: Double
    /// Lines to keep clear of.
    var lines: [Segment] = []
    private(set) var taken: [Box] = []

    init(width: Double, top: Double, bottom: Double) {
        self.width = width
        self.top = top
        self.bottom = bottom
    }

    /// A figure at its narrowest and as wide as it gets: a line that is clear at both is hardly ever crossed between.
    private static let stretches = [1, 2.5]

    /// A text beside a mark.
    struct Spot: Sendable, Hashable {
        let dx: Double
        /// Its base line.
        let y: Double
        let anchor: TextAnchor
    }

    enum Side: Sendable, Hashable, CaseIterable {
        case right, left, above, below, aboveLeft
    }

    mutating func take(_ box: Box) { taken.append(box) }

    /// The first free side of a mark with this radius; nil if there is none. `mayCross`: if every free side lies on a
    /// line, on the line.
    mutating func place(
        _ text: String, size: Double, at x: Double, _ y: Double, radius: Double, sides: [Side], mayCross: Bool = false
    ) -> Spot? {
        let length = Lettering.width(text, size: size)
        let free = sides.map { side in
            let spot = Self.spot(side, y: y, radius: radius, size: size)
            return (spot: spot, box: Self.box(spot, length: length, size: size, at: x))
        }.filter { candidate in isFree(candidate.box) }
        guard let best = free.first(where: { isClearOfLines($0.box) }) ?? (mayCross ? free.first : nil) else {
            return nil
        }
        take(best.box)
        return best.spot
    }

    private func isFree(_ box: Box) -> Bool {
        box.isInside(width: width, top: top, bottom: bottom) && taken.allSatisfy(box.isClear)
    }

    private func isClearOfLines(_ box: Box) -> Bool {
        !lines.contains { line in Self.stretches.contains { line.crosses(box, stretch: $0) } }
    }

    private static func box(_ spot: Spot, length: Double, size: Double, at x: Double) -> Box {
        let left =
            switch spot.anchor {
            case .start: spot.dx
            case .middle: spot.dx - length / 2
            case .end: spot.dx - length
            }
        return Box(
            place: x, left: left, right: left + length, top: spot.y - size * 0.8, bottom: spot.y + size * 0.25)
    }

    private static func spot(_ side: Side, y: Double, radius: Double, size: Double) -> Spot {
        switch side {
        case .right: Spot(dx: radius + 4, y: y + size * 0.35, anchor: .start)
        case .left: Spot(dx: -radius - 4, y: y + size * 0.35, anchor: .end)
        case .above: Spot(dx: 0, y: y - radius - size * 0.3, anchor: .middle)
        case .aboveLeft: Spot(dx: radius, y: y - radius - size * 0.3, anchor: .end)
        case .below: Spot(dx: 0, y: y + radius + size * 0.95, anchor: .middle)
        }
    }
}
