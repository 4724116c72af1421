package import Markup

/// A milestone on the axis: a diamond, told apart by its filling.
package struct MilestoneMark: Sendable, Hashable {
    package enum State: String, Sign {
        case planned, reached, late, dropped

        private static let drawn = allCases.map(MilestoneMark.drawing)

        /// The mark alone, for a list.
        package func svg() -> HTML { Self.drawn[number] }
    }

    package let day: CalendarDay
    /// Where it stood first, if it was moved.
    package let original: CalendarDay?
    package let state: State

    package init(day: CalendarDay, original: CalendarDay? = nil, state: State) {
        self.day = day
        self.original = original
        self.state = state
    }

    private static func drawing(of state: State) -> HTML {
        Drawing.decoration(["class": "mark", "width": "16", "height": "16", "viewBox": "-8 -8 16 16"]) {
            diamond(state, in: &$0)
        }
    }

    func draw(in drawing: inout Drawing, on row: TimeRow) {
        if let original, original != day { row.tail(from: original, to: day, below: 9, in: &drawing) }
        row.stencils.milestones.fill(state, in: &drawing, row.scale.position(day))
    }

    static func diamond(_ state: State, in drawing: inout Drawing) {
        let fill = state == .reached ? Palette.ink : Palette.paper
        drawing.empty(
            "path",
            [
                "class": .text("milestone milestone-\(state.rawValue)"), "d": "M0-6.5 6.5 0 0 6.5-6.5 0Z", "fill": fill,
                "stroke": state == .late ? Palette.risk : Palette.ink, "stroke-width": "1.5",
            ])
        switch state {
        case .late:
            drawing.empty("circle", ["class": "milestone-dot", "r": "2", "fill": Palette.risk])
        case .dropped:
            drawing.empty(
                "path",
                ["class": "milestone-cross", "d": "M-5-5 5 5M5-5-5 5", "stroke": Palette.ink, "stroke-width": "1.5"])
        case .planned, .reached:
            break
        }
    }
}
