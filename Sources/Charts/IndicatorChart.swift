package import Markup

/// How a number went on: where it stood first, what is aimed at, what was measured.
package struct IndicatorChart: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        package let day: CalendarDay
        package let value: Double
        /// The value as it is written, with its unit.
        package let label: String
        package let isEstimated: Bool

        package init(day: CalendarDay, value: Double, label: String, isEstimated: Bool = false) {
            self.day = day
            self.value = value
            self.label = label
            self.isEstimated = isEstimated
        }
    }

    /// Which way is better.
    package enum Direction: Sendable, Hashable {
        case up, down
    }

    package let baseline: Point?
    package let targets: [Point]
    package let values: [Point]
    package let direction: Direction?
    /// What is counted, above the axis: "Anteil in %".
    package let unit: String
    /// How many decimals a value is written with; the axis has no finer steps.
    package let decimals: Int

    package init(
        unit: String, baseline: Point? = nil, targets: [Point] = [], values: [Point] = [],
        direction: Direction? = nil, decimals: Int = 0
    ) {
        self.unit = unit
        self.baseline = baseline.flatMap { $0.isDrawable ? $0 : nil }
        self.targets = targets.filter(\.isDrawable).sorted { $0.day < $1.day }
        self.values = values.filter(\.isDrawable).sorted { $0.day < $1.day }
        self.direction = direction
        self.decimals = min(max(decimals, 0), 9)
    }

    /// Nil without a value. `label` writes a round number at the axis.
    package func svg(_ caption: Caption, label: (Double) -> String) -> HTML? {
        guard let plot = IndicatorPlot(self, label: label) else { return nil }
        return Drawing.chart(caption, "indicator", height: plot.height) { plot.draw(in: &$0) }
    }

    /// The signs that occur.
    package func legend(word: (IndicatorSign) -> String) -> [LegendItem] {
        signs.map { sign in LegendItem(word(sign)) { sign.sample(in: &$0) } }
    }

    var points: [Point] { values + targets + (baseline.map { [$0] } ?? []) }

    private var signs: [IndicatorSign] {
        IndicatorSign.allCases.filter { sign in
            switch sign {
            case .value: values.contains { !$0.isEstimated }
            case .estimate: values.contains(where: \.isEstimated)
            case .target: !targets.isEmpty
            case .baseline: baseline != nil
            }
        }
    }
}

extension IndicatorChart.Point {
    /// Beyond that there are no round numbers.
    fileprivate var isDrawable: Bool { abs(value) < 1e15 }
}
