package import Markup

/// A measure's own time bar: its one row, with the axis above it.
package struct MeasureTimeline: Sendable, Hashable {
    package let bar: ScheduleBar
    package let scale: TimeScale
    package let today: CalendarDay?

    package init(bar: ScheduleBar, scale: TimeScale, today: CalendarDay? = nil) {
        self.bar = bar
        self.scale = scale
        self.today = today
    }

    package func svg() -> HTML {
        Drawing.decoration(["class": "timebar", "width": "100%", "height": "64", "overflow": "visible"]) { drawing in
            TimeAxis(scale: scale).draw(in: &drawing, height: 28)
            GridLines(scale: scale).draw(in: &drawing, from: "28", to: "64")
            drawing.empty(
                "line",
                ["class": "axis-line", "x1": "0", "x2": "100%", "y1": "28", "y2": "28", "stroke": Palette.quiet])
            TodayLine(scale: scale, today: today).draw(in: &drawing, from: "20")
            bar.draw(in: &drawing, on: TimeRow(scale: scale, middle: "46"))
        }
    }
}
