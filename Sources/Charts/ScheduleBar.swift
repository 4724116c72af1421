package import Markup

/// One row of the Fahrplan: planned is outline, actual is filled, a slip is a dotted tail, milestones are diamonds.
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

    package func svg(on backdrop: Backdrop) -> HTML {
        Drawing.decoration(after: backdrop.beginning) { draw(in: &$0, on: TimeRow(backdrop)) }
    }

    private func draw(in drawing: inout Drawing, on row: TimeRow) {
        if let planned { outline(planned, in: &drawing, on: row) }
        if let actual {
            let (left, right) = edges(of: actual, on: row.scale)
            row.bar(row.stencils.actualBar, from: left, to: right, in: &drawing)
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
        if isCancelled {
            row.bar(row.stencils.cancelledBar, from: left, to: solid, in: &drawing)
        } else if span.end == nil {
            row.bar(row.stencils.openBar, from: left, to: solid, in: &drawing)
        } else {
            row.bar(row.stencils.plannedBar, from: left, to: solid, in: &drawing)
        }
    }

    private func edges(of span: DaySpan, on scale: TimeScale) -> (Double, Double) {
        (scale.position(span.start), span.end.map(scale.position) ?? 100)
    }
}
