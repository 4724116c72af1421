package import Markup

/// One bar of parts, a part for every status, with its sum behind it.
package struct StatusBar: Sendable, Hashable {
    package let counts: [StatusShape: Int]
    /// The sum of the longest bar beside this one.
    package let scale: Int

    package init(counts: [StatusShape: Int], scale: Int) {
        self.counts = counts.filter { $0.value > 0 }
        self.scale = max(scale, Self.total(counts), 1)
    }

    /// In a row that says the same in words. `id` must be unique on the page.
    package func svg(id: String) -> HTML {
        Drawing.decoration(["class": "chart status-bar", "width": "100%", "height": "24"]) { drawing in
            Hatch.define(StatusShape.inBars.filter { counts[$0] != nil }.map(\.hatch), id: id, in: &drawing)
            draw(in: &drawing, top: 0.5, height: 22, id: id)
        }
    }

    static func total(_ counts: [StatusShape: Int]) -> Int { counts.values.reduce(0) { $0 + max($1, 0) } }

    /// The bar of the largest sum; behind it there is room for the sum itself.
    private var longest: Double {
        let room = Lettering.width(String(scale), size: 15) + 10
        return 100 * max(1 - room / Drawing.narrowest, 0.5)
    }

    func draw(in drawing: inout Drawing, top: Double, height: Double, id: String) {
        let unit = longest / Double(scale)
        var left = 0.0
        for status in StatusShape.inBars {
            guard let count = counts[status] else { continue }
            let width = Double(count) * unit
            status.hatch.area(x: .percent(left), y: top, width: .percent(width), height: height, id: id, in: &drawing)
            number(count, of: status, from: left, width: width, middle: top + height / 2, in: &drawing)
            left += width
        }
        drawing.label(
            String(Self.total(counts)), "chart-value", x: left, dx: left > 0 ? 7 : 0, y: top + height / 2 + 5, size: 15,
            fill: Palette.ink)
    }

    /// The shape and the number where there is room for both, else the number, else nothing.
    private func number(
        _ count: Int, of status: StatusShape, from left: Double, width: Double, middle: Double,
        in drawing: inout Drawing
    ) {
        let room = width / 100 * Drawing.narrowest
        let digits = Lettering.width(String(count), size: 13)
        guard room >= digits + 8 else { return }
        let isWithShape = room >= digits + 30
        let plate = digits + 6 + (isWithShape ? 19 : 0)
        drawing.element("g", ["transform": .translation(-plate / 2, 0)]) {
            let x = AttributeValue.percent(left + width / 2)
            $0.empty(
                "rect",
                [
                    "class": "plate", "x": x, "y": .pixels(middle - 8), "width": .pixels(plate), "height": "16",
                    "fill": Palette.paper,
                ])
            if isWithShape { status.draw(x: x, y: middle - 7, in: &$0) }
            $0.label(
                String(count), "chart-count", x: left + width / 2, dx: isWithShape ? 22 : 3, y: middle + 4.5,
                fill: Palette.ink)
        }
    }
}
