/// An indicator on its axes.
struct IndicatorPlot {
    private typealias Point = IndicatorChart.Point

    private let chart: IndicatorChart
    private let time: TimeScale
    private let axis: ValueAxis

    let height = 262.0
    private static let (head, top, bottom) = (14.0, 50.0, 238.0)

    init?(_ chart: IndicatorChart, label: (Double) -> String) {
        guard let time = TimeScale(covering: chart.points.map(\.day)) else { return nil }
        self.chart = chart
        self.time = time
        axis = ValueAxis(
            scale: ValueScale(covering: Self.range(of: chart.points.map(\.value)), finest: Self.step(chart.decimals)),
            top: Self.top, bottom: Self.bottom, label: label)
    }

    /// From zero, unless that would press everything to one edge.
    private static func range(of values: [Double]) -> [Double] {
        guard let least = values.min(), let most = values.max() else { return values }
        let isNearZero = least > 0 ? least <= most / 2 : most < 0 && most >= least / 2
        return isNearZero ? values + [0] : values
    }

    private static func step(_ decimals: Int) -> Double { (0..<decimals).reduce(1) { step, _ in step / 10 } }

    func draw(in drawing: inout Drawing) {
        unit(in: &drawing)
        axis.draw(in: &drawing)
        years(in: &drawing)
        if let baseline = chart.baseline {
            let y = axis.y(baseline.value)
            IndicatorSign.baseline.line(x1: .percent(axis.left), y1: y, x2: "100%", y2: y, in: &drawing)
        }
        join(aims, as: .target, in: &drawing)
        join(chart.values, as: .value, in: &drawing)
        let marks = marks
        for (sign, point) in marks { sign.draw(x: .percent(x(point)), y: axis.y(point.value), in: &drawing) }
        labels(of: marks, in: &drawing)
    }

    /// The last day of the last year leaves room for its mark.
    private var width: Double { 97 - axis.left }

    private func x(_ point: Point) -> Double { axis.left + time.position(point.day) * width / 100 }

    private func place(_ point: Point) -> (x: Double, y: Double) {
        (x(point) / 100 * Drawing.narrowest, axis.y(point.value))
    }

    private var marks: [(IndicatorSign, Point)] {
        (chart.baseline.map { [(.baseline, $0)] } ?? []) + chart.targets.map { (.target, $0) }
            + chart.values.map { ($0.isEstimated ? .estimate : .value, $0) }
    }

    /// The way that was meant to be gone.
    private var aims: [Point] { (chart.baseline.map { [$0] } ?? []) + chart.targets }

    /// The unit, behind an arrow that says which way is better.
    private func unit(in drawing: inout Drawing) {
        let arrow = chart.direction.map { $0 == .up ? "M5 14V3M1 7 5 3 9 7" : "M5 3V14M1 10 5 14 9 10" }
        if let arrow {
            drawing.empty(
                "path",
                ["class": "arrow", "d": .text(arrow), "fill": "none", "stroke": Palette.ink, "stroke-width": "1.5"])
        }
        drawing.label(chart.unit, "chart-value", x: 0, dx: arrow == nil ? 0 : 16, y: Self.head, fill: Palette.ink)
    }

    private func years(in drawing: inout Drawing) {
        let slot = Drawing.narrowest * width / 100 / Double(time.years.count)
        let step = Int((38 / slot).rounded(.up))
        for (index, (year, position)) in time.years.enumerated() where index % step == 0 {
            let x = axis.left + position * width / 100
            let hasRoom = x / 100 * Drawing.narrowest + 38 <= Drawing.narrowest
            drawing.empty(
                "line",
                [
                    "class": "axis-tick", "x1": .percent(x), "x2": .percent(x), "y1": .pixels(Self.bottom),
                    "y2": .pixels(height - 4), "stroke": Palette.rule,
                ])
            if hasRoom { drawing.label(String(year), "axis-label", x: x, dx: 4, y: Self.bottom + 18) }
        }
    }

    private func join(_ points: [Point], as sign: IndicatorSign, in drawing: inout Drawing) {
        for (one, other) in zip(points, points.dropFirst()) {
            sign.line(
                x1: .percent(x(one)), y1: axis.y(one.value), x2: .percent(x(other)), y2: axis.y(other.value),
                in: &drawing)
        }
    }

    /// The newest value first, then what is aimed at, then where it began, then the rest; those without room are in
    /// the table.
    private func labels(of marks: [(IndicatorSign, Point)], in drawing: inout Drawing) {
        var placer = LabelPlacer(width: Drawing.narrowest, top: Self.head + 4, bottom: Self.bottom)
        placer.lines = lines
        for (mark, label) in zip(axis.scale.marks, axis.labels) { placer.take(axis.box(mark, label)) }
        for (sign, point) in marks { placer.take(box(sign, point)) }
        let values = marks.filter { $0.0 == .value || $0.0 == .estimate }
        let aims = marks.filter { $0.0 == .target }.reversed() + marks.filter { $0.0 == .baseline }
        for (sign, point) in values.suffix(1) + aims { label(sign, point, mayCross: true, &placer, in: &drawing) }
        for (sign, point) in values.dropLast().reversed() where !isBaseline(point) {
            label(sign, point, mayCross: false, &placer, in: &drawing)
        }
    }

    private func label(
        _ sign: IndicatorSign, _ point: Point, mayCross: Bool, _ placer: inout LabelPlacer, in drawing: inout Drawing
    ) {
        let (x, y) = place(point)
        let spot = placer.place(
            point.label, size: 13, at: x, y, radius: sign.radius, sides: sides(of: point), mayCross: mayCross)
        guard let spot else { return }
        drawing.label(
            point.label, "chart-value halo", x: self.x(point), dx: spot.dx, y: spot.line(size: 13), anchor: spot.anchor,
            fill: Palette.ink)
    }

    /// What begins with the baseline need not say it twice.
    private func isBaseline(_ point: Point) -> Bool {
        point.day == chart.baseline?.day && point.value == chart.baseline?.value
    }

    private var lines: [Segment] {
        let level = chart.baseline.map {
            [Segment(start: (0, axis.y($0.value)), end: (Drawing.narrowest, axis.y($0.value)))]
        }
        let ways = [aims, chart.values].flatMap { points in
            zip(points, points.dropFirst()).map { Segment(start: place($0), end: place($1)) }
        }
        return (level ?? []) + ways
    }

    /// Above a peak and below a valley there is no line.
    private func sides(of point: Point) -> [LabelPlacer.Side] {
        let before = chart.values.last { $0.day < point.day }?.value ?? point.value
        let after = chart.values.first { $0.day > point.day }?.value ?? point.value
        let isPeak = point.value * 2 >= before + after
        return isPeak ? [.above, .below, .right, .left, .aboveLeft] : [.below, .above, .right, .left, .aboveLeft]
    }

    private func box(_ sign: IndicatorSign, _ point: Point) -> Box {
        let (x, y) = place(point)
        return Box(x: x, y: y, radius: sign.radius)
    }
}
