package import Markup

/// How far a measure is. The number stands beside it.
package struct ProgressBar: Sendable, Hashable {
    package let percentage: Int

    package init(percentage: Int) { self.percentage = min(max(percentage, 0), 100) }

    private static let drawn = (0...100).map { ProgressBar(percentage: $0).draw() }

    package func svg() -> HTML { Self.drawn[percentage] }

    private func draw() -> HTML {
        Drawing.decoration(["class": "progress", "width": "100%", "height": "10"]) { drawing in
            drawing.empty(
                "rect",
                [
                    "class": "progress-whole", "x": "0", "y": "4", "width": "100%", "height": "2", "fill": Palette.rule,
                ])
            drawing.empty(
                "rect",
                [
                    "class": "progress-part", "x": "0", "y": "1", "width": .percent(Double(percentage)), "height": "8",
                    "fill": Palette.accent,
                ])
        }
    }
}
