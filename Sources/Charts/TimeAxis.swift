package import Markup

/// The head of the common axis: years, and short ticks for the quarters.
package struct TimeAxis: Sendable, Hashable {
    package let scale: TimeScale
    package let today: CalendarDay?

    package init(scale: TimeScale, today: CalendarDay? = nil) {
        self.scale = scale
        self.today = today
    }

    package func svg() -> HTML {
        Drawing.decoration(["class": "axis", "width": "100%", "height": "28", "overflow": "visible"]) { drawing in
            draw(in: &drawing, height: 28)
        }
    }

    func draw(in drawing: inout Drawing, height: Double) {
        let bottom = coordinate(height)
        for position in scale.quarters {
            drawing.empty(
                "line",
                [
                    "class": "axis-tick", "x1": percent(position), "x2": percent(position),
                    "y1": coordinate(height - 5), "y2": bottom, "stroke": Palette.rule,
                ])
        }
        for (index, (year, position)) in scale.years.enumerated() {
            drawing.empty(
                "line",
                [
                    "class": "axis-year", "x1": percent(position), "x2": percent(position), "y1": "4", "y2": bottom,
                    "stroke": Palette.quiet,
                ])
            guard index % scale.labelStep == 0 else { continue }
            drawing.text(
                String(year),
                [
                    "class": "axis-label", "x": percent(position), "dx": "5", "y": "16", "font-size": "13",
                    "fill": Palette.quiet,
                ])
        }
        TodayLine(scale: scale, today: today).draw(in: &drawing, from: coordinate(height - 8))
    }
}
