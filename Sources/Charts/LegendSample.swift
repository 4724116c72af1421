package import Markup

/// What stands beside a word in the key of the Fahrplan, or of its strips on the home page.
package enum LegendSample: Sendable, Hashable {
    case planned, open, actual, slip, milestone, today
    case stripPlanned, stripActual

    package func svg() -> HTML {
        Drawing.decoration(["class": "sample", "width": "36", "height": "16", "viewBox": "0 -8 36 16"]) { drawing in
            switch self {
            case .planned: frame([:], in: &drawing)
            case .open: frame(["stroke-dasharray": "4 3"], in: &drawing)
            case .stripPlanned: line("strip-planned", "1.5", Palette.quiet, in: &drawing)
            case .stripActual: line("strip-actual", "5", Palette.ink, in: &drawing)
            case .actual:
                drawing.empty(
                    "rect", ["class": "actual", "x": "0", "y": "-3", "width": "36", "height": "6", "fill": Palette.ink])
            case .slip: slip(in: &drawing)
            case .milestone: milestones(in: &drawing)
            case .today:
                drawing.empty(
                    "line",
                    [
                        "class": "today", "x1": "18", "x2": "18", "y1": "-8", "y2": "8", "stroke": Palette.accent,
                        "stroke-width": "2",
                    ])
            }
        }
    }

    private func frame(_ dashes: Attributes, in drawing: inout Drawing) {
        drawing.empty(
            "rect",
            [
                "class": "planned", "x": "1", "y": "-6", "width": "34", "height": "12", "fill": "none",
                "stroke": Palette.quiet,
            ], dashes)
    }

    private func line(
        _ name: AttributeValue, _ width: AttributeValue, _ colour: AttributeValue, in drawing: inout Drawing
    ) {
        drawing.empty(
            "line",
            ["class": name, "x1": "0", "x2": "36", "y1": "0", "y2": "0", "stroke": colour, "stroke-width": width])
    }

    private func slip(in drawing: inout Drawing) {
        drawing.empty(
            "path", ["class": "slip-start", "d": "M2.25-3H3.75V3H2.25Z", "fill": Palette.risk])
        drawing.empty(
            "path",
            ["class": "slip", "d": "M3 0H34", "stroke": Palette.risk, "stroke-width": "2", "stroke-dasharray": "2 3"])
    }

    private func milestones(in drawing: inout Drawing) {
        drawing.empty(
            "path",
            [
                "class": "milestone milestone-reached", "d": "M9-6.5 15.5 0 9 6.5 2.5 0Z", "fill": Palette.ink,
                "stroke": Palette.ink, "stroke-width": "1.5",
            ])
        drawing.empty(
            "path",
            [
                "class": "milestone milestone-planned", "d": "M27-6.5 33.5 0 27 6.5 20.5 0Z", "fill": Palette.paper,
                "stroke": Palette.ink, "stroke-width": "1.5",
            ])
    }
}
