/// The lines of an axis of values, over the whole width, with their labels on them at the left; what is drawn lies to
/// the right of the labels.
struct ValueAxis {
    let scale: ValueScale
    let labels: [String]
    let top: Double
    let bottom: Double

    init(scale: ValueScale, top: Double, bottom: Double, label: (Double) -> String) {
        self.scale = scale
        self.top = top
        self.bottom = bottom
        labels = scale.marks.map(label)
    }

    /// Where the drawing begins, in per cent.
    var left: Double {
        let room = labels.map { Lettering.width($0, size: 13) }.max() ?? 0
        return min((room + 10) / Drawing.narrowest, 0.5) * 100
    }

    func y(_ value: Double) -> Double { bottom - scale.share(value) * (bottom - top) }

    /// What a label takes.
    func box(_ mark: Double, _ label: String) -> Box {
        Box(x: 0, y: y(mark), left: 0, right: Lettering.width(label, size: 13), top: -4 - 13 * 0.8, bottom: 0)
    }

    func draw(in drawing: inout Drawing) {
        for (mark, label) in zip(scale.marks, labels) {
            let y = AttributeValue.pixels(y(mark))
            let isZero = mark == 0
            drawing.empty(
                "line",
                [
                    "class": isZero ? "axis-line" : "grid", "x1": "0", "x2": "100%", "y1": y, "y2": y,
                    "stroke": isZero ? Palette.quiet : Palette.rule,
                ])
            drawing.label(label, "axis-label", x: 0, y: self.y(mark) - 4)
        }
    }
}
