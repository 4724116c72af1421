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
            if scale.grid.isEmpty {
                GridLines(scale: scale).draw(in: &drawing, from: "0", to: "100%")
            } else {
                drawing.add(scale.grid)
            }
            TodayLine(scale: scale, today: today).draw(in: &drawing)
            draw(in: &drawing, on: TimeRow(scale: scale, middle: "50%"))
        }
    }

    func draw(in drawing: inout Drawing, on row: TimeRow) {
        if let planned { outline(planned, in: &drawing, on: row) }
        if let actual {
            let (left, right) = edges(of: actual, on: row.scale)
            row.bar(from: left, to: right, height: 6, "actual", in: &drawing, ["fill": Palette.ink])
        }
        if let originalEnd, let end = planned?.end, originalEnd != end {
            row.tail(from: originalEnd, to: end, in: &drawing)
            row.tick(at: end, height: 12, "slip-end", Palette.quiet, in: &drawing)
        }
        for milestone in milestones { milestone.draw(in: &drawing, on: row) }
    }

    /// What was planned first stays a bar; what lies between the original and the new end is the tail.
    private func outline(_ span: DaySpan, in drawing: inout Drawing, on row: TimeRow) {
        let (left, right) = edges(of: span, on: row.scale)
        let solid = originalEnd.map { min(max(row.scale.position($0), left), right) } ?? right
        let name = isCancelled ? "planned planned-cancelled" : "planned"
        let isOpen = span.end == nil || isCancelled
        row.bar(
            from: left, to: solid, height: 12, name, in: &drawing,
            isOpen
                ? ["fill": "none", "stroke": Palette.quiet, "stroke-dasharray": "4 3"]
                : ["fill": "none", "stroke": Palette.quiet])
    }

    private func edges(of span: DaySpan, on scale: TimeScale) -> (Double, Double) {
        (scale.position(span.start), span.end.map(scale.position) ?? 100)
    }
}
