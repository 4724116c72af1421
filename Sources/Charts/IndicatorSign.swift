/// The marks of an indicator, told apart by their shape and filling.
package enum IndicatorSign: String, Sendable, Hashable, CaseIterable {
    case value, estimate, target, baseline

    /// Around its own origin.
    private var path: AttributeValue {
        switch self {
        case .value, .estimate: "M-4.5 0A4.5 4.5 0 1 1 4.5 0 4.5 4.5 0 1 1-4.5 0Z"
        case .target: "M0-6 6 0 0 6-6 0Z"
        case .baseline: "M-4-4H4V4H-4Z"
        }
    }

    private var isFilled: Bool { self == .value || self == .baseline }

    var radius: Double { self == .target ? 6 : 5 }

    /// `x` is a share of the width.
    func draw(x: AttributeValue, y: Double, in drawing: inout Drawing) {
        drawing.element("svg", ["x": x, "y": .pixels(y), "width": "16", "height": "16", "overflow": "visible"]) {
            $0.empty(
                "path",
                [
                    "class": .text("sign sign-\(rawValue)"), "d": path, "fill": isFilled ? Palette.ink : Palette.paper,
                    "stroke": Palette.ink, "stroke-width": "1.5",
                ])
        }
    }

    /// The line that joins such marks.
    func line(x1: AttributeValue, y1: Double, x2: AttributeValue, y2: Double, in drawing: inout Drawing) {
        let (width, dashes): (AttributeValue, AttributeValue) =
            switch self {
            case .value, .estimate: ("2", "none")
            case .target: ("1.5", "1.5 4")
            case .baseline: ("1", "6 4")
            }
        drawing.empty(
            "line",
            [
                "class": .text("line line-\(rawValue)"), "x1": x1, "x2": x2, "y1": .pixels(y1), "y2": .pixels(y2),
                "stroke": self == .baseline ? Palette.quiet : Palette.ink, "stroke-width": width,
                "stroke-dasharray": dashes,
            ])
    }

    func sample(in drawing: inout Drawing) {
        line(x1: "0", y1: 8, x2: "36", y2: 8, in: &drawing)
        draw(x: "18", y: 8, in: &drawing)
    }
}
