/// A filling: fillings are told apart by their lines, without colour.
enum Hatch: String, Sendable, Hashable, CaseIterable {
    case solid, rising, level, falling, upright, lattice, dots, waves, crosses, dashes, ticks, plain

    /// The `fill` of an area, where the pattern is defined under `id`.
    func fill(id: String) -> AttributeValue {
        switch self {
        case .solid: Palette.ink
        case .plain: Palette.paper
        default: .text("url(#\(self.id(in: id)))")
        }
    }

    /// A rectangle with this filling. Solid and plain areas have no pattern: page CSS fills them by their class.
    func area(
        x: AttributeValue, y: Double, width: AttributeValue, height: Double, id: String, dashes: AttributeValue? = nil,
        in drawing: inout Drawing
    ) {
        drawing.empty(
            "rect",
            [
                "class": .text("area area-\(rawValue)"), "x": x, "y": .pixels(y), "width": width,
                "height": .pixels(height), "fill": fill(id: id), "stroke": Palette.ink,
                "stroke-dasharray": dashes ?? "none", "shape-rendering": "crispEdges",
            ])
    }

    /// In the figure that uses it: engines for paper look for a pattern nowhere else.
    private func define(id: String, in drawing: inout Drawing) {
        guard let lines else { return }
        let tile = tile
        drawing.element(
            "pattern",
            [
                "id": .text(self.id(in: id)), "width": .pixels(tile.width), "height": .pixels(tile.height),
                "patternUnits": "userSpaceOnUse",
            ]
        ) {
            $0.empty(
                "rect",
                [
                    "class": "hatch-ground", "width": .pixels(tile.width), "height": .pixels(tile.height),
                    "fill": Palette.paper,
                ])
            $0.empty(
                "path",
                [
                    "class": "hatch", "d": .text(lines), "fill": "none", "stroke": Palette.ink,
                    "stroke-width": .pixels(tile.stroke),
                ])
        }
    }

    /// Each once, however often it is used.
    static func define(_ hatches: [Hatch], id: String, in drawing: inout Drawing) {
        let patterns = allCases.filter { $0.lines != nil && hatches.contains($0) }
        guard !patterns.isEmpty else { return }
        drawing.element("defs", [:]) { for hatch in patterns { hatch.define(id: id, in: &$0) } }
    }

    private func id(in figure: String) -> String { "\(figure)_\(rawValue)" }

    /// Straight lines have long tiles, for printers show a hair between two.
    private var tile: (width: Double, height: Double, stroke: Double) {
        switch self {
        case .rising: (6, 6, 2)
        case .level: (60, 5, 2)
        case .falling: (8, 8, 1)
        case .upright: (6, 60, 1.25)
        case .lattice: (8, 8, 1.25)
        case .dots: (6, 6, 2)
        case .crosses: (10, 10, 1.25)
        case .solid, .plain, .waves, .dashes, .ticks: (8, 8, 1)
        }
    }

    /// Lines go on over the edge of a tile, so that tiles join without a seam.
    private var lines: String? {
        switch self {
        case .solid, .plain: nil
        case .rising: "M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5"
        case .level: "M-1 2.5H61"
        case .falling: "M-2 6 2 10M0 0 8 8M6-2 10 2"
        case .upright: "M3-1V61"
        case .lattice: "M-2 2 2-2M0 8 8 0M6 10 10 6M-2 6 2 10M0 0 8 8M6-2 10 2"
        case .dots: "M2 3H4"
        case .waves: "M-1 5 2 2 6 6 9 3"
        case .crosses: "M3 3 7 7M3 7 7 3"
        case .dashes: "M0 2H4M4 6H8"
        case .ticks: "M4 2V6"
        }
    }
}
