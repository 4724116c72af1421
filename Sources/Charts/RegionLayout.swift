/// Where the marks of a region lie, and where their names have room.
struct RegionLayout {
    struct Mark {
        let place: RegionMap.Place
        let x: Double
        let y: Double
        let radius: Double
        var label: String?
        var spot: LabelPlacer.Spot?
    }

    private let outlines: [Outline]
    private(set) var marks: [Mark]
    /// The names that had no room, by the number that stands for them.
    private(set) var numbered: [String] = []

    /// Of all lettering: still 12 pixels where the figure is only 288 wide.
    static let size = 15.0

    init(_ places: [RegionMap.Place], on sheet: MapSheet) {
        let outlines = places.map { Outline($0.boundary, on: sheet) }
        let most = max(places.compactMap(\.weight).max() ?? 0, 1)
        self.outlines = outlines
        marks = zip(places, outlines).compactMap { place, outline in
            guard let point = place.point.map(sheet.point) ?? outline.middle else { return nil }
            return Mark(place: place, x: point.x, y: point.y, radius: Self.radius(place.weight, of: most))
        }
        label(within: sheet)
    }

    /// The area of a mark says how much.
    private static func radius(_ weight: Int?, of most: Int) -> Double {
        guard let weight else { return 5 }
        return 4 + 7 * (Double(max(weight, 0)) / Double(most)).squareRoot()
    }

    /// The heaviest choose first; then each that got no room gets a number, in the order of the places.
    private mutating func label(within sheet: MapSheet) {
        var placer = LabelPlacer(width: sheet.width - 3, top: 3, bottom: sheet.height - 3, isFixed: true)
        for mark in marks { placer.take(Box(x: mark.x, y: mark.y, radius: mark.radius + 0.6)) }
        for index in largestFirst { name(index, &placer) }
        for index in marks.indices where marks[index].spot == nil { number(index, &placer) }
    }

    private var largestFirst: [Int] {
        marks.indices.sorted { (-marks[$0].radius, $0) < (-marks[$1].radius, $1) }
    }

    private mutating func name(_ index: Int, _ placer: inout LabelPlacer) {
        let mark = marks[index]
        marks[index].label = mark.place.name
        marks[index].spot = placer.place(
            mark.place.name, size: Self.size, at: mark.x, mark.y, radius: mark.radius,
            sides: [.right, .left, .above, .below])
    }

    private mutating func number(_ index: Int, _ placer: inout LabelPlacer) {
        let (mark, number) = (marks[index], String(numbered.count + 1))
        let spot = placer.place(
            number, size: Self.size, at: mark.x, mark.y, radius: mark.radius,
            sides: [.right, .left, .above, .below, .aboveLeft])
        marks[index].label = number
        marks[index].spot = spot
        if spot != nil { numbered.append(mark.place.name) }
    }

    func draw(in drawing: inout Drawing) {
        for outline in outlines where !outline.rings.isEmpty {
            drawing.empty(
                "path",
                [
                    "class": "boundary", "d": .text(outline.path), "fill": "none", "fill-rule": "evenodd",
                    "stroke": Palette.quiet, "stroke-width": "0.75", "stroke-linejoin": "round",
                ])
        }
        // Small marks lie on large ones.
        for index in largestFirst { draw(marks[index], in: &drawing) }
    }

    private func draw(_ mark: Mark, in drawing: inout Drawing) {
        guard let link = mark.place.link else { return content(of: mark, in: &drawing) }
        drawing.element("a", ["href": .text(link), "aria-label": .text(Self.hint(mark.place))]) {
            content(of: mark, in: &$0)
        }
    }

    private static func hint(_ place: RegionMap.Place) -> String {
        [place.name, place.note].compactMap { $0 }.joined(separator: ": ")
    }

    private func content(of mark: Mark, in drawing: inout Drawing) {
        drawing.element("g", [:]) {
            $0.words("title", [:], Self.hint(mark.place))
            // A finger needs more than the mark.
            if mark.place.link != nil {
                circle("map-target", mark, radius: max(mark.radius, 12), fill: "none", stroke: "none", in: &$0)
            }
            let isEmpty = mark.place.weight == 0
            circle(
                isEmpty ? "map-mark map-mark-empty" : "map-mark", mark, radius: mark.radius,
                fill: isEmpty ? Palette.paper : Palette.ink, stroke: isEmpty ? Palette.ink : Palette.paper, in: &$0)
            guard let label = mark.label, let spot = mark.spot else { return }
            let isName = label == mark.place.name
            $0.text(
                label,
                [
                    "class": isName ? "map-name halo" : "map-number halo", "x": .pixels(mark.x),
                    "dx": .pixels(spot.dx), "y": .pixels(spot.edge), "dy": .text("\(coordinate(spot.lift))em"),
                    "text-anchor": .text(spot.anchor.rawValue),
                    "font-size": .pixels(Self.size), "fill": Palette.ink,
                ])
        }
    }

    private func circle(
        _ name: String, _ mark: Mark, radius: Double, fill: AttributeValue, stroke: AttributeValue,
        in drawing: inout Drawing
    ) {
        drawing.empty(
            "circle",
            [
                "class": .text(name), "cx": .pixels(mark.x), "cy": .pixels(mark.y), "r": .pixels(radius),
                "fill": fill, "stroke": stroke, "stroke-width": "1.25",
                "pointer-events": name == "map-target" ? "all" : "auto",
            ])
    }
}
