package import Markup

/// The shape of a status, so that it is told apart without colour. The word stands beside it.
package enum StatusShape: String, Sign {
    case idea
    case planned
    case inProgress = "in-progress"
    case done
    case continuous
    case conditional
    case paused
    case blocked
    case cancelled
    case merged
    case superseded
    /// Nothing is known: a dash.
    case unknown

    private static let drawn = allCases.map { $0.drawn() }

    package func svg() -> HTML { Self.drawn[number] }

    /// Inside another figure; `x` is a share of its width.
    func draw(x: AttributeValue, y: Double, in drawing: inout Drawing) {
        drawing.element(
            "svg",
            [
                "class": "shape", "x": x, "y": .pixels(y), "width": "18", "height": "14", "viewBox": "-2 0 18 16",
                "fill": "none", "stroke": "currentColor", "stroke-width": "1.75",
            ]
        ) {
            for part in parts { part.draw(in: &$0) }
        }
    }

    private func drawn() -> HTML {
        Drawing.decoration([
            "class": .text("shape shape-\(rawValue)"), "width": "16", "height": "16", "viewBox": "0 0 16 16",
            "fill": "none",
            "stroke": "currentColor", "stroke-width": "1.75",
        ]) { drawing in
            for part in parts { part.draw(in: &drawing) }
        }
    }

    private var parts: [ShapePart] {
        switch self {
        case .idea: [.ring(dashes: "2.2 2.2")]
        case .planned: [.ring()]
        case .inProgress: [.ring(), .area("M8 2A6 6 0 0 0 8 14Z")]
        case .done: [.area("M8 1.2A6.8 6.8 0 1 0 8 14.8 6.8 6.8 0 1 0 8 1.2Z")]
        case .continuous: [.line("M13.6 9.5A6 6 0 1 1 12.6 4.2"), .area("M15.4 2.2 14.2 7 10.4 4Z")]
        case .conditional: [.line("M2.5 2.5H13.5V13.5H2.5Z"), .area("M6 6H10V10H6Z")]
        case .paused: [.area("M4 2.5H7V13.5H4ZM9 2.5H12V13.5H9Z")]
        case .blocked: [.area("M5 1.5H11L14.5 5V11L11 14.5H5L1.5 11V5ZM4 7V9H12V7Z")]
        case .cancelled: [.line("M3 3 13 13M13 3 3 13")]
        case .merged: [.line("M2 3C8 3 6 8 14 8M2 13C8 13 6 8 14 8")]
        case .superseded: [.line("M2 8H11M7.5 4 11.5 8 7.5 12M14 3V13")]
        case .unknown: [.line("M4 8H12")]
        }
    }
}
