package import Markup

/// A measure's own time bar: its one row, with the axis above it.
package struct MeasureTimeline: Sendable, Hashable {
    /// The axis, and the lines below it: the same for every measure on the same years.
    package struct Backdrop: Sendable, Hashable {
        let scale: TimeScale
        let bytes: [UInt8]

        package init(_ scale: TimeScale) {
            var drawing = Drawing()
            TimeAxis(scale: scale).draw(in: &drawing, height: 28)
            GridLines(scale: scale).draw(in: &drawing, from: "28", to: "64")
            drawing.empty(
                "line",
                ["class": "axis-line", "x1": "0", "x2": "100%", "y1": "28", "y2": "28", "stroke": Palette.quiet])
            self.scale = scale
            bytes = drawing.bytes
        }
    }

    package let bar: ScheduleBar
    package let backdrop: Backdrop
    package let today: CalendarDay?

    package init(bar: ScheduleBar, on backdrop: Backdrop, today: CalendarDay? = nil) {
        self.bar = bar
        self.backdrop = backdrop
        self.today = today
    }

    package func svg() -> HTML {
        Drawing.decoration(["class": "timebar", "width": "100%", "height": "64", "overflow": "visible"]) { drawing in
            drawing.add(backdrop.bytes)
            TodayLine(scale: backdrop.scale, today: today).draw(in: &drawing, from: "20")
            bar.draw(in: &drawing, on: TimeRow(scale: backdrop.scale, middle: "46"))
        }
    }
}
