package import Markup

/// One row of the Fahrplan: planned is outline, actual is filled, a slip is a dotted tail, milestones are diamonds.
///
/// Everything lies around a middle line, so that page CSS may stretch the figure over the height of its row and the
/// lines of the years run through.
package struct ScheduleBar: Sendable, Hashable {
    package var planned: DaySpan?
    package var actual: DaySpan?
    /// Where the end stood first, if it was moved.
    package var originalEnd: CalendarDay?
    package var milestones: [MilestoneMark]
    package var isCancelled: Bool

    package init(
        planned: DaySpan?, actual: DaySpan? = nil, originalEnd: CalendarDay? = nil, milestones: [MilestoneMark] = [],
        isCancelled: Bool = false
    ) {
        self.planned = planned
        self.actual = actual
        self.originalEnd = originalEnd
        self.milestones = milestones
        self.isCancelled = isCancelled
    }

    package func svg(on scale: TimeScale, today: CalendarDay? = nil) -> HTML {
        Drawing.decoration(["class": "bar", "width": "100%", "height": "32", "overflow": "visible"]) { drawing in
            GridLines(scale: scale).draw(in: &drawing, from: "0", to: "100%")
            TodayLine(scale: scale, today: today).draw(in: &drawing)
            drawing.element("svg", ["y": "50%", "overflow": "visible"]) { draw(in: &$0, on: scale) }
        }
    }

    /// Draws around y = 0.
    func draw(in drawing: inout Drawing, on scale: TimeScale) {
        if let planned { outline(planned, in: &drawing, on: scale) }
        if let actual { filling(actual, in: &drawing, on: scale) }
        if let end = planned?.end {
            let tail = SlipTail(from: originalEnd, to: end)
            tail.draw(in: &drawing, on: scale, y: 0)
            tail.drawEnd(in: &drawing, on: scale)
        }
        for milestone in milestones { milestone.draw(in: &drawing, on: scale) }
    }

    private func outline(_ span: DaySpan, in drawing: inout Drawing, on scale: TimeScale) {
        let (left, right) = edges(of: span, on: scale)
        // The end that is known last stays a bar; what lies between the original and the new end is the tail.
        let solid = originalEnd.map { min(max(scale.position($0), left), right) } ?? right
        drawing.empty(
            "rect",
            [
                "class": isCancelled ? "planned planned-cancelled" : "planned", "x": percent(left), "y": "-6",
                "width": percent(max(solid - left, 0.4)), "height": "12", "fill": "none", "stroke": Palette.quiet,
                "stroke-dasharray": span.end == nil || isCancelled ? "4 3" : "none",
            ])
    }

    private func filling(_ span: DaySpan, in drawing: inout Drawing, on scale: TimeScale) {
        let (left, right) = edges(of: span, on: scale)
        drawing.empty(
            "rect",
            [
                "class": "actual", "x": percent(left), "y": "-3", "width": percent(max(right - left, 0.4)),
                "height": "6", "fill": Palette.ink,
            ])
    }

    private func edges(of span: DaySpan, on scale: TimeScale) -> (Double, Double) {
        (scale.position(span.start), span.end.map(scale.position) ?? 100)
    }
}
