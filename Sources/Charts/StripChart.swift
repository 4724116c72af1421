package import Markup

/// The Fahrplan of one field of action on the home page: every measure one thin line.
package struct StripChart: Sendable, Hashable {
    package let bars: [ScheduleBar]

    package init(bars: [ScheduleBar]) { self.bars = bars }

    private static let step = 11.0

    package func svg(on scale: TimeScale, today: CalendarDay? = nil) -> HTML {
        let height = Self.step * Double(max(bars.count, 1)) + 10
        return Drawing.decoration([
            "class": "strip", "width": "100%", "height": .pixels(height),
        ]) { drawing in
            // Beyond both edges: page CSS lets the lines run through a row that is higher than the strip.
            GridLines(scale: scale).draw(in: &drawing, from: "-400", to: "800")
            TodayLine(scale: scale, today: today).draw(in: &drawing, from: "-400", to: "800")
            for (index, bar) in bars.enumerated() {
                line(bar, y: 5 + Self.step * (Double(index) + 0.5), in: &drawing, on: scale)
            }
        }
    }

    private func line(_ bar: ScheduleBar, y: Double, in drawing: inout Drawing, on scale: TimeScale) {
        if let planned = bar.planned {
            stroke("strip-planned", planned, y: y, width: "1.5", Palette.quiet, in: &drawing, on: scale)
        }
        if let actual = bar.actual {
            stroke("strip-actual", actual, y: y, width: "5", Palette.ink, in: &drawing, on: scale)
        }
        for milestone in bar.milestones where milestone.state != .dropped {
            Self.milestones.fill(milestone.state, in: &drawing, scale.position(milestone.day), y)
        }
    }

    /// Where, and how far down.
    private static let milestones = MilestoneStencils { state in
        Stencil { drawing in
            TimeRow.mark(at: .openShare, .openPixels, in: &drawing) {
                $0.empty(
                    "path",
                    [
                        "class": .text("milestone milestone-\(state.rawValue)"), "d": "M0-4.5 4.5 0 0 4.5-4.5 0Z",
                        "fill": state == .reached ? Palette.ink : Palette.paper, "stroke": Palette.ink,
                    ])
            }
        }
    }

    private func stroke(
        _ name: AttributeValue, _ span: DaySpan, y: Double, width: AttributeValue, _ colour: AttributeValue,
        in drawing: inout Drawing,
        on scale: TimeScale
    ) {
        drawing.empty(
            "line",
            [
                "class": name, "x1": .percent(scale.position(span.start)),
                "x2": .percent(span.end.map(scale.position) ?? 100), "y1": .pixels(y), "y2": .pixels(y),
                "stroke": colour, "stroke-width": width,
            ])
    }
}
