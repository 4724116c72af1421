package import Markup

/// The phases in the head of the Fahrplan, above the years: bars with their numbers, and with their names where there is
/// room. Phases at the same time lie in lanes below each other.
package struct PhaseBand: Sendable, Hashable {
    package let phases: [PhaseMark]
    /// Whether it stands in a table on a page of its own. A name that has room only there is marked, so that page CSS
    /// can take it out on a narrow screen.
    package let isWide: Bool

    package init(phases: [PhaseMark], isWide: Bool) {
        self.phases = phases
        self.isWide = isWide
    }

    /// Low, for a browser repeats a head on paper only if it takes no more than a quarter of the page: seven lanes on A4
    /// on its side.
    private static let pitch = 17.0
    private static let height = 14.0

    /// Nil if no phase lies on the axis.
    package func svg(on scale: TimeScale) -> HTML? {
        let lanes = lanes(on: scale)
        guard !lanes.isEmpty else { return nil }
        let height = AttributeValue.pixels(Double(lanes.count) * Self.pitch)
        return Drawing.decoration(["class": "phases", "width": "100%", "height": height, "overflow": "visible"]) {
            for (index, lane) in lanes.enumerated() {
                for bar in lane { draw(bar, y: Double(index) * Self.pitch + 1, in: &$0) }
            }
        }
    }

    private struct Bar {
        let phase: PhaseMark
        let left: Double
        let right: Double
        let label: PhaseLabel
    }

    /// Each phase in the first lane that has room for it and its number.
    private func lanes(on scale: TimeScale) -> [[Bar]] {
        phases.compactMap { bar($0, on: scale) }.reduce(into: []) { lanes, bar in
            let free = lanes.firstIndex { lane in
                lane.allSatisfy {
                    $0.label.room.upperBound <= bar.label.room.lowerBound
                        || bar.label.room.upperBound <= $0.label.room.lowerBound
                }
            }
            if let free { lanes[free].append(bar) } else { lanes.append([bar]) }
        }
    }

    /// What lies on the axis of a phase; nil if nothing does.
    private func bar(_ phase: PhaseMark, on scale: TimeScale) -> Bar? {
        guard phase.span.start < scale.end, phase.span.end.map({ $0 >= scale.start }) ?? true else { return nil }
        let left = scale.position(phase.span.start)
        let right = max(phase.span.end.map(scale.position) ?? 100, left)
        return Bar(
            phase: phase, left: left, right: right,
            label: PhaseLabel(phase, from: left, to: right, isWide: isWide))
    }

    private func draw(_ bar: Bar, y: Double, in drawing: inout Drawing) {
        drawing.empty(
            "rect",
            [
                "class": "phase", "x": .percent(bar.left), "y": .pixels(y),
                "width": .percent(max(bar.right - bar.left, 0.4)), "height": .pixels(Self.height), "fill": "none",
                "stroke": Palette.quiet,
            ], bar.phase.span.end == nil ? ["stroke-dasharray": "4 3"] : [:])
        let spot = spot(of: bar)
        drawing.element(
            "text",
            [
                "class": "phase-label", "x": .percent(spot.x), "dx": .pixels(spot.dx), "y": .pixels(y + 11),
                "text-anchor": .text(spot.anchor.rawValue), "font-size": .pixels(PhaseLabel.size), "fill": Palette.ink,
            ]
        ) { write(bar, in: &$0) }
    }

    /// A number alone stands in the middle of its bar.
    private func spot(of bar: Bar) -> (x: Double, dx: Double, anchor: TextAnchor) {
        switch (bar.label.place, bar.label.name) {
        case (.inside, .never): ((bar.left + bar.right) / 2, 0, .middle)
        case (.inside, _): (bar.left, PhaseLabel.padding, .start)
        case (.after, _): (bar.right, PhaseLabel.padding, .start)
        case (.before, _): (bar.left, -PhaseLabel.padding, .end)
        }
    }

    private func write(_ bar: Bar, in drawing: inout Drawing) {
        drawing.words("tspan", ["font-weight": "bold"], String(bar.phase.number))
        switch bar.label.name {
        case .always: drawing.words("tspan", [:], " " + bar.phase.title)
        case .wide: drawing.words("tspan", ["class": "phase-wide"], " " + bar.phase.title)
        case .never: break
        }
    }
}
