/// A row on the time axis: days lie in per cent of the width, heights in pixels around a middle line.
///
/// Nothing nests: engines for paper disagree with browsers about what a per cent inside an inner `svg` is of.
struct TimeRow {
    let scale: TimeScale
    let stencils: RowStencils

    init(_ backdrop: Backdrop) {
        scale = backdrop.scale
        stencils =
            switch backdrop.row {
            case .stretched: .stretched
            case .belowAxis: .belowAxis
            }
    }

    /// A bar that can be seen, however short it is.
    func bar(_ stencil: borrowing Stencil, from left: Double, to right: Double, in drawing: inout Drawing) {
        drawing.fill(stencil, left, max(right - left, 0.4))
    }

    /// A dotted tail, with a tick where it begins.
    func tail(from: CalendarDay, to: CalendarDay, below offset: Double = 0, in drawing: inout Drawing) {
        let left = AttributeValue.percent(scale.position(from))
        let right = AttributeValue.percent(scale.position(to))
        drawing.element("g", ["transform": .translation(0, offset)]) {
            $0.empty(
                "line",
                [
                    "class": "slip", "x1": left, "x2": right, "y1": stencils.middle, "y2": stencils.middle,
                    "stroke": Palette.risk,
                    "stroke-width": "2", "stroke-dasharray": "2 3",
                ])
            tick(at: from, height: 6, "slip-start", Palette.risk, in: &$0)
        }
    }

    /// A short upright stroke on the middle line: a thin bar, for a line knows no pixels around a per cent.
    func tick(
        at day: CalendarDay, height: Double, _ name: AttributeValue, _ colour: AttributeValue, in drawing: inout Drawing
    ) {
        drawing.empty(
            "rect",
            [
                "class": name, "x": .percent(scale.position(day)), "y": stencils.middle, "width": "1.5",
                "height": .pixels(height), "transform": .translation(-0.75, -height / 2),
                "fill": colour,
            ])
    }

    /// A mark drawn around its own origin.
    static func mark(
        at share: AttributeValue, _ middle: AttributeValue, in drawing: inout Drawing, _ body: (inout Drawing) -> Void
    ) {
        drawing.element(
            "svg", ["x": share, "y": middle, "width": "16", "height": "16", "overflow": "visible"], body)
    }
}
