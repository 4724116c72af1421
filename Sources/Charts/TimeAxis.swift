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
        let bottom = AttributeValue.pixels(height)
        if !scale.quarters.isEmpty {
            drawing.element("g", ["class": "axis-tick", "stroke": Palette.rule]) { drawing in
                for position in scale.quarters {
                    drawing.upright(at: position, from: .pixels(height - 5), to: bottom)
                }
            }
        }
        drawing.element("g", ["class": "axis-year", "stroke": Palette.quiet]) { drawing in
            for (_, position) in scale.years { drawing.upright(at: position, from: "4", to: bottom) }
        }
        drawing.element("g", ["class": "axis-label", "font-size": "12", "fill": Palette.quiet]) { drawing in
            for (index, (year, position)) in scale.years.enumerated() where index % scale.labelStep == 0 {
                drawing.text(String(year), ["x": .percent(position), "dx": "4", "y": "16"])
            }
        }
        TodayLine(scale: scale, today: today).draw(in: &drawing, from: .pixels(height - 8))
    }
}
