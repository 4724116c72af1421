/// What lies behind a bar: the same for every measure in a table, and for the time bars of all measures on the same
/// years.
package struct Backdrop: Sendable, Hashable {
    let scale: TimeScale
    /// How the figure begins, up to the bar.
    let beginning: [UInt8]
    let row: Row

    /// Where the middle line of a row lies.
    enum Row: Sendable {
        /// Half-way down: page CSS may stretch the figure over the height of its row, and the lines of the years run
        /// through.
        case stretched
        case belowAxis
    }

    /// Of the rows of the Fahrplan.
    package static func ofRows(on scale: TimeScale, today: CalendarDay? = nil) -> Backdrop {
        let beginning = Drawing.beginning(["class": "bar", "width": "100%", "height": "32", "overflow": "visible"]) {
            GridLines(scale: scale).draw(in: &$0, from: nil, to: "100%")
            TodayLine(scale: scale, today: today).draw(in: &$0)
        }
        return Backdrop(scale: scale, beginning: beginning, row: .stretched)
    }

    /// Of a measure's own time bar: its one row, with the axis above it.
    package static func ofTimeBar(on scale: TimeScale) -> Backdrop {
        let beginning = Drawing.beginning([
            "class": "timebar", "width": "100%", "height": "64", "overflow": "visible",
        ]) { drawing in
            TimeAxis(scale: scale).draw(in: &drawing, height: 28)
            GridLines(scale: scale).draw(in: &drawing, from: "28", to: "64")
            drawing.empty(
                "line",
                ["class": "axis-line", "x1": "0", "x2": "100%", "y1": "28", "y2": "28", "stroke": Palette.quiet])
        }
        return Backdrop(scale: scale, beginning: beginning, row: .belowAxis)
    }
}
