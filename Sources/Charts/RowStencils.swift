/// What lies on the time axis in a row, with its days left open: bars and marks, which a Fahrplan shows by the thousand.
final class RowStencils: Sendable {
    /// From where, and how wide.
    let planned: Stencil
    let plannedOpen: Stencil
    let plannedCancelled: Stencil
    let actual: Stencil
    /// Where; by state.
    private let reached: Stencil
    private let expected: Stencil
    private let late: Stencil
    private let dropped: Stencil

    /// `middle`: of the row, "50%" in a figure that is stretched over it, else a number.
    private init(middle: AttributeValue) {
        let dashes: Attributes = ["fill": "none", "stroke": Palette.quiet, "stroke-dasharray": "4 3"]
        planned = Self.bar("planned", 12, middle, ["fill": "none", "stroke": Palette.quiet])
        plannedOpen = Self.bar("planned", 12, middle, dashes)
        plannedCancelled = Self.bar("planned planned-cancelled", 12, middle, dashes)
        actual = Self.bar("actual", 6, middle, ["fill": Palette.ink])
        reached = Self.milestone(.reached, middle)
        expected = Self.milestone(.planned, middle)
        late = Self.milestone(.late, middle)
        dropped = Self.milestone(.dropped, middle)
    }

    func milestone(_ state: MilestoneMark.State) -> Stencil {
        switch state {
        case .reached: reached
        case .planned: expected
        case .late: late
        case .dropped: dropped
        }
    }

    static let stretched = RowStencils(middle: "50%")
    static let belowAxis = RowStencils(middle: "46")

    /// A bar whose height is centred on the middle line.
    private static func bar(
        _ name: AttributeValue, _ height: Double, _ middle: AttributeValue, _ colours: Attributes
    ) -> Stencil {
        Stencil { drawing in
            drawing.empty(
                "rect",
                [
                    "class": name, "x": .openShare, "y": middle, "width": .openShare, "height": .pixels(height),
                    "transform": .translation(0, -height / 2),
                ], colours)
        }
    }

    private static func milestone(_ state: MilestoneMark.State, _ middle: AttributeValue) -> Stencil {
        Stencil { drawing in
            TimeRow.mark(at: .openShare, middle, in: &drawing) { MilestoneMark.diamond(state, in: &$0) }
        }
    }
}
