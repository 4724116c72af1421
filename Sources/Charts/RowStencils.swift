/// What lies on the time axis in a row, with its days left open: bars and marks, which a Fahrplan shows by the
/// thousand.
final class RowStencils: Sendable {
    /// The middle line of the row.
    let middle: AttributeValue
    /// Bars: from where, and how wide.
    let plannedBar: Stencil
    let openBar: Stencil
    let cancelledBar: Stencil
    let actualBar: Stencil
    /// Marks: where.
    let milestones: MilestoneStencils

    /// Half-way down a figure that is stretched over its row.
    static let stretched = RowStencils(middle: "50%")
    static let belowAxis = RowStencils(middle: "46")

    private init(middle: AttributeValue) {
        self.middle = middle
        let dashes: Attributes = ["fill": "none", "stroke": Palette.quiet, "stroke-dasharray": "4 3"]
        plannedBar = Self.bar("planned", 12, middle, ["fill": "none", "stroke": Palette.quiet])
        openBar = Self.bar("planned", 12, middle, dashes)
        cancelledBar = Self.bar("planned planned-cancelled", 12, middle, dashes)
        actualBar = Self.bar("actual", 6, middle, ["fill": Palette.ink])
        milestones = MilestoneStencils { Self.milestone($0, middle) }
    }

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
