package import Markup

/// Money by year: beside each other what is planned, an outline in parts by source, and what was spent, filled.
package struct CostColumns: Sendable, Hashable {
    package struct Source: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case own, funding, open
        }

        package let name: String
        package let kind: Kind

        package init(name: String, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    package struct Year: Sendable, Hashable {
        package let label: String
        /// For each source, in their order, in the smallest unit; what is missing is nothing.
        package let planned: [Int]
        /// Nil while nothing is known.
        package let actual: Int?

        package init(label: String, planned: [Int], actual: Int? = nil) {
            self.label = label
            self.planned = planned
            self.actual = actual
        }
    }

    /// Up to eight kinds of funding are told apart; with more, their fillings begin again.
    package let sources: [Source]
    package let years: [Year]

    package init(sources: [Source], years: [Year]) {
        self.sources = sources
        self.years = years
    }

    private static let (top, bottom, height) = (22.0, 212.0, 236.0)

    /// Nil without an amount. `label` writes a round amount at the axis, in the smallest unit, as short as it can.
    package func svg(_ caption: Caption, label: (Int) -> String) -> HTML? {
        let most = years.map { max($0.total, Double($0.actual ?? 0)) }.max() ?? 0
        guard most > 0 else { return nil }
        let axis = ValueAxis(
            scale: ValueScale(covering: [0, most], finest: 1), top: Self.top, bottom: Self.bottom
        ) { label(Int(exactly: $0.rounded()) ?? .max) }
        return Drawing.chart(caption, "cost-columns", height: Self.height) { drawing in
            Hatch.define(hatches(used), id: caption.id, in: &drawing)
            axis.draw(in: &drawing)
            columns(on: axis, id: caption.id, in: &drawing)
        }
    }

    /// The sources that occur, and what was spent, if it is known of any year; `id` as that of the figure.
    package func legend(id: String, actual: String) -> [LegendItem] {
        let parts = zip(used, hatches(used)).map { index, hatch in
            LegendItem(sources[index].name, hatch: hatch, id: "\(id)_key", dashes: dashes(index))
        }
        let isSpent = years.contains { $0.actual != nil }
        return parts + (isSpent ? [LegendItem(actual, hatch: .solid, id: "\(id)_key")] : [])
    }

    private var used: [Int] {
        sources.indices.filter { source in years.contains { $0.amount(of: source) > 0 } }
    }

    private func columns(on axis: ValueAxis, id: String, in drawing: inout Drawing) {
        let hatches = hatches(Array(sources.indices))
        // One or two years do not make broad blocks of their columns.
        let slot = (100 - axis.left) / Double(max(years.count, 4))
        let widest = years.map { Lettering.width($0.label, size: 13) }.max() ?? 0
        let step = Int(((widest + 4) / (slot / 100 * Drawing.narrowest)).rounded(.up))
        for (index, year) in years.enumerated() {
            let left = axis.left + Double(index) * slot
            planned(year, hatches, x: left + 0.1 * slot, width: 0.4 * slot, on: axis, id: id, in: &drawing)
            if let actual = year.actual, actual > 0 {
                let y = axis.y(Double(actual))
                Hatch.solid.area(
                    x: .percent(left + 0.54 * slot), y: y, width: .percent(0.32 * slot), height: axis.bottom - y,
                    id: id, in: &drawing)
            }
            let middle = left + slot / 2
            let hasRoom = middle / 100 * Drawing.narrowest + widest / 2 <= Drawing.narrowest
            if index % step == 0, hasRoom {
                drawing.label(year.label, "axis-label", x: middle, y: Self.bottom + 18, anchor: .middle)
            }
        }
    }

    private func planned(
        _ year: Year, _ hatches: [Hatch], x: Double, width: Double, on axis: ValueAxis, id: String,
        in drawing: inout Drawing
    ) {
        var sum = 0.0
        for (index, hatch) in hatches.enumerated() where year.amount(of: index) > 0 {
            let foot = axis.y(sum)
            sum += year.amount(of: index)
            hatch.area(
                x: .percent(x), y: axis.y(sum), width: .percent(width), height: foot - axis.y(sum), id: id,
                dashes: dashes(index), in: &drawing)
        }
    }

    private func dashes(_ index: Int) -> AttributeValue? { sources[index].kind == .open ? "3 3" : nil }

    private static let funding: [Hatch] = [.level, .falling, .upright, .dots, .lattice, .waves, .dashes, .crosses]

    private func hatches(_ indices: [Int]) -> [Hatch] {
        let all = sources.indices.map { index in
            switch sources[index].kind {
            case .own: Hatch.rising
            case .open: Hatch.plain
            case .funding: Self.funding[sources[..<index].count { $0.kind == .funding } % Self.funding.count]
            }
        }
        return indices.map { all[$0] }
    }
}

extension CostColumns.Year {
    /// Nothing is paid back here: below zero there is no column.
    fileprivate func amount(of source: Int) -> Double {
        planned.indices.contains(source) ? max(Double(planned[source]), 0) : 0
    }

    fileprivate var total: Double { planned.indices.reduce(0) { $0 + amount(of: $1) } }
}
