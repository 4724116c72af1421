/// Five by five cells; a row is as high as its fullest cell needs, so that no mark lies on another.
struct MatrixSheet {
    private let cells: [[[Int]]]
    private let heights: [Double]

    /// Where the cells begin, in per cent; left of them stand the numbers of the rows.
    static let edge = 7.0
    static let radius = 12.0
    /// From one mark to the next.
    private static let pitch = 26.0
    private static let column = (100 - edge) / 5

    /// Rows from above, cells from the left, in each the numbers in their order.
    init(_ parties: [StakeholderMatrix.Party]) {
        cells = (1...5).reversed().map { influence in
            (1...5).map { interest in
                parties.filter { $0.influence == influence && $0.interest == interest }.map(\.number).sorted()
            }
        }
        heights = cells.map { row in max(48, Self.height(row.map(\.count).max() ?? 0)) }
    }

    var height: Double { heights.reduce(0, +) }

    func draw(top: Double, in drawing: inout Drawing) {
        grid(top: top, in: &drawing)
        var y = top
        for (row, height) in zip(cells, heights) {
            for (column, numbers) in row.enumerated() where !numbers.isEmpty {
                marks(numbers, x: Self.middle(column), y: y + height / 2, in: &drawing)
            }
            y += height
        }
    }

    /// The numbers of the columns.
    func columns(y: Double, in drawing: inout Drawing) {
        for column in 0..<5 {
            drawing.label(String(column + 1), "axis-label", x: Self.middle(column), y: y, anchor: .middle)
        }
    }

    private static func middle(_ column: Int) -> Double { edge + (Double(column) + 0.5) * Self.column }

    private func grid(top: Double, in drawing: inout Drawing) {
        let bottom = top + height
        for column in 0...5 {
            let x = Self.edge + Double(column) * Self.column
            line("grid", x, x, top, bottom, in: &drawing)
        }
        var y = top
        line("grid", Self.edge, 100, y, y, in: &drawing)
        for (row, height) in heights.enumerated() {
            drawing.label(String(5 - row), "axis-label", x: 0, dx: 4, y: y + height / 2 + 4.5)
            if row == 2 { line("matrix-half", Self.edge, 100, y + height / 2, y + height / 2, in: &drawing) }
            y += height
            line(row == 4 ? "axis-line" : "grid", Self.edge, 100, y, y, in: &drawing)
        }
        line("matrix-half", Self.middle(2), Self.middle(2), top, bottom, in: &drawing)
        line("axis-line", Self.edge, Self.edge, top, bottom, in: &drawing)
    }

    private func line(
        _ name: String, _ x1: Double, _ x2: Double, _ y1: Double, _ y2: Double, in drawing: inout Drawing
    ) {
        drawing.empty(
            "line",
            [
                "class": .text(name), "x1": .percent(x1), "x2": .percent(x2), "y1": .pixels(y1), "y2": .pixels(y2),
                "stroke": name == "grid" ? Palette.rule : Palette.quiet,
                "stroke-dasharray": name == "matrix-half" ? "6 4" : "none",
            ])
    }

    private func marks(_ numbers: [Int], x: Double, y: Double, in drawing: inout Drawing) {
        drawing.element(
            "svg",
            ["x": .percent(x), "y": .pixels(y), "width": "52", "height": "52", "overflow": "visible"]
        ) {
            for (number, place) in zip(numbers, Self.places(numbers.count)) {
                $0.empty(
                    "circle",
                    [
                        "class": "party", "cx": .pixels(place.x), "cy": .pixels(place.y),
                        "r": .pixels(Self.radius), "fill": Palette.paper, "stroke": Palette.ink,
                        "stroke-width": "1.25",
                    ])
                $0.text(
                    String(number),
                    [
                        "class": "chart-value", "x": .pixels(place.x), "y": .pixels(place.y + 4.25),
                        "text-anchor": "middle", "font-size": "12", "fill": Palette.ink,
                    ])
            }
        }
    }

    private static func height(_ count: Int) -> Double { Double((count + 1) / 2) * pitch + 8 }

    /// Around the middle of a cell: two beside each other, as many lines as it takes; a last one alone is centred.
    static func places(_ count: Int) -> [(x: Double, y: Double)] {
        let lines = (count + 1) / 2
        return (0..<count).map { index in
            let isAlone = index == count - 1 && count % 2 == 1
            let x = isAlone ? 0 : (index % 2 == 0 ? -1 : 1) * pitch / 2
            return (x, (Double(index / 2) - Double(lines - 1) / 2) * pitch)
        }
    }
}
