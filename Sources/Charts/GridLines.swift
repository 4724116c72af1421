/// A hairline where every year begins.
struct GridLines {
    let scale: TimeScale

    func draw(in drawing: inout Drawing, from top: AttributeValue?, to bottom: AttributeValue) {
        drawing.element("g", ["class": "grid", "stroke": Palette.rule]) { drawing in
            for (_, position) in scale.years { drawing.upright(at: position, from: top, to: bottom) }
        }
    }
}
