package import Markup

/// Whether something is on course, as a small shape told apart without colour. The word stands beside it.
package enum CourseMark: String, Sign {
    case reached
    case onTrack = "on-track"
    case atRisk = "at-risk"
    case offTrack = "off-track"

    private static let drawn = allCases.map { $0.drawn() }

    package func svg() -> HTML { Self.drawn[number] }

    private func drawn() -> HTML {
        Drawing.decoration([
            "class": .text("shape course-\(rawValue)"), "width": "16", "height": "16", "viewBox": "0 0 16 16",
            "fill": "none",
            "stroke": "currentColor", "stroke-width": "1.75",
        ]) { drawing in
            for part in parts { part.draw(in: &drawing) }
        }
    }

    private var parts: [ShapePart] {
        switch self {
        case .reached: [.line("M2 8.5 6.2 12.7 14 3.8")]
        case .onTrack: [.line("M2 8H13M8.8 3.8 13 8 8.8 12.2")]
        case .atRisk: [.line("M8 2.2 14.6 13.8H1.4Z"), .line("M8 6.5V10")]
        case .offTrack: [.area("M8 .8 15.2 8 8 15.2 .8 8Z")]
        }
    }
}
