/// The one accent line of the Fahrplan.
struct TodayLine {
    let scale: TimeScale
    let today: CalendarDay?

    func draw(in drawing: inout Drawing, from top: AttributeValue = "0", to bottom: AttributeValue = "100%") {
        guard let today, scale.contains(today) else { return }
        let position = AttributeValue.percent(scale.position(today))
        drawing.empty(
            "line",
            [
                "class": "today", "x1": position, "x2": position, "y1": top, "y2": bottom, "stroke": Palette.accent,
                "stroke-width": "2",
            ])
    }
}
