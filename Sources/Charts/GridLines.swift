/// A hairline where every year begins.
struct GridLines {
    let scale: TimeScale

    func draw(in drawing: inout Drawing, from top: String, to bottom: String) {
        for (_, position) in scale.years {
            let x = percent(position)
            drawing.empty("line", ["class": "grid", "x1": x, "x2": x, "y1": top, "y2": bottom, "stroke": Palette.rule])
        }
    }
}
