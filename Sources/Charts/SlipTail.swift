/// A dotted tail from the original date to the one that holds now.
struct SlipTail {
    let from: CalendarDay?
    let to: CalendarDay

    func draw(in drawing: inout Drawing, on scale: TimeScale, y: Double) {
        guard let from, from != to else { return }
        let height = coordinate(y)
        drawing.empty(
            "line",
            [
                "class": "slip", "x1": percent(scale.position(from)), "x2": percent(scale.position(to)), "y1": height,
                "y2": height, "stroke": Palette.risk, "stroke-width": "2", "stroke-dasharray": "2 3",
            ])
        tick(from, "slip-start", Palette.risk, y: y, in: &drawing, on: scale)
    }

    /// The new end as a stroke of its own: the outline stops where the plan first ended.
    func drawEnd(in drawing: inout Drawing, on scale: TimeScale) {
        guard let from, from != to else { return }
        tick(to, "slip-end", Palette.quiet, y: 0, in: &drawing, on: scale)
    }

    private func tick(
        _ day: CalendarDay, _ name: String, _ colour: String, y: Double, in drawing: inout Drawing, on scale: TimeScale
    ) {
        let position = percent(scale.position(day))
        let half = name == "slip-end" ? 6.0 : 3.0
        drawing.empty(
            "line",
            [
                "class": name, "x1": position, "x2": position, "y1": coordinate(y - half), "y2": coordinate(y + half),
                "stroke": colour, "stroke-width": "1.5",
            ])
    }
}
