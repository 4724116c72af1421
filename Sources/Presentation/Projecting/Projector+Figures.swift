import Charts
import Diagnostics
import StrategyModel

/// Sums, and the figures that show them.
extension Projector {
    func rollUpRow(_ title: String, _ url: String? = nil, _ sum: RollUp) -> RollUpRow {
        var row = RollUpRow(title: title, url: url)
        row.count = formatter.number(sum.count)
        row.summary = sum.count == 0 ? nil : statusSummary(sum.statuses)
        row.course = sum.withCourse == 0 ? nil : phrases.courses(sum.courses)
        row.late = sum.late == 0 ? nil : phrases.late(sum.late)
        guard index?.profile.record.addsUpCosts != false else { return row }
        row.planned = sum.planned.map(formatter.money)
        row.actual = sum.actual.map(formatter.money)
        row.funding = sum.funding.map(formatter.money)
        row.ownShare = sum.ownShare.map(formatter.money)
        row.staff = sum.peakStaff.map(formatter.posts)
        return row
    }

    /// A bar for each field of action, and for the measures without one. Nil without measures.
    func statusFigure(anchor: String, index: StrategyIndex) -> StatusFigure? {
        guard !index.measures.isEmpty else { return nil }
        let rest = index.fields.isEmpty ? phrases.measures(index.measures.count) : phrases.otherFields
        let sums = index.fieldSums.filter { $0.sum.count > 0 }.map { part in
            (part.field?.record.title ?? rest, part.field.flatMap { linker.url($0.id) }, part.sum)
        }
        let bars = StatusBars(
            rows: sums.map { title, _, sum in StatusBars.Row(label: title, counts: shapes(sum.statuses)) })
        let caption = Caption(
            id: "\(anchor)_status", title: Words.text("status_by_field", language),
            description: statusSummary(index.sum.statuses))
        let legend = bars.legend(id: caption.id) { shape in phrases.word(shape) }
        return StatusFigure(
            anchor: anchor, figure: Figure(svg: bars.svg(caption), legend: legend.map(LegendEntry.init)),
            rows: sums.map { rollUpRow($0, $1, $2) },
            total: sums.count > 1 ? rollUpRow(Words.text("total", language), nil, index.sum) : nil)
    }

    private func shapes(_ statuses: [Status?: Int]) -> [StatusShape: Int] {
        statuses.reduce(into: [:]) { $0[$1.key?.shape ?? .unknown, default: 0] += $1.value }
    }

    /// Cost per year: planned by source of money, and actual. Nil without an amount.
    func costFigure(anchor: String, index: StrategyIndex) -> CostFigure? {
        let sum = index.sum
        guard index.profile.record.addsUpCosts, sum.planned != nil || sum.actual != nil || sum.funding != nil else {
            return nil
        }
        let years = sum.years.filter { $0.year != nil }
        let programmes = programmes(of: years, index)
        let columns = CostColumns(
            sources: [.init(name: Words.text("own_share", language), kind: .own)]
                + programmes.map { .init(name: $0.title, kind: .funding) }
                + [.init(name: Words.text("not_covered", language), kind: .open)],
            years: years.map { year in
                let funded = programmes.map { $0.amount(in: year) }
                let own = year.ownShare ?? .zero
                let open = (year.planned ?? .zero).reduced(by: funded.reduce(own, +))
                return .init(
                    label: year.year.map(String.init) ?? "", planned: ([own] + funded + [open]).map(\.cents),
                    actual: year.actual?.cents)
            })
        let caption = Caption(
            id: "\(anchor)_cost", title: Words.text("cost_per_year", language), description: phrases.costs)
        let svg = columns.svg(caption) { formatter.shortMoney(Money(cents: $0)) }
        let legend = svg == nil ? [] : columns.legend(id: caption.id, actual: Words.text("actual", language))
        return CostFigure(
            anchor: anchor, figure: Figure(svg: svg, legend: legend.map(LegendEntry.init)),
            note: svg == nil ? nil : sum.years.first { $0.year == nil }.flatMap(withoutYear),
            rows: sum.years.map { yearRow($0, sum) }, total: sum.years.count > 1 ? totalRow(sum) : nil)
    }

    /// What has no place among columns of years.
    private func withoutYear(_ rest: YearSum) -> String? {
        phrases.withoutYear(
            planned: rest.planned.map(formatter.money), actual: rest.actual.map(formatter.money),
            funding: rest.funding.map(formatter.money))
    }

    /// All municipalities where they lie. Nil if nobody knows where.
    func regionMap(anchor: String, index: StrategyIndex) -> MapFigure? {
        let counts = index.members.map { index.measures(in: $0.id).count }
        let map = RegionMap(
            places: zip(index.members, counts).map { content, count in
                let municipality = content.record
                let rings = Boundary.rings(of: municipality, in: index.boundaries)
                return RegionMap.Place(
                    name: municipality.name, point: municipality.coordinates.map(GeoPoint.init),
                    boundary: rings.map { $0.map(GeoPoint.init) }, weight: count, note: phrases.measures(count),
                    link: linker.url(content.id))
            })
        let caption = Caption(
            id: "\(anchor)_map", title: phrases.mapOfAll, description: phrases.map(index.members.count))
        guard let svg = map.svg(caption) else { return nil }
        let places = zip(index.members, counts).map { content, count in
            var link = link(content)
            link.note = phrases.measures(count)
            return link
        }
        return MapFigure(figure: Figure(svg: svg), places: places)
    }

    private func yearRow(_ year: YearSum, _ sum: RollUp) -> YearRow {
        YearRow(
            year: year.year.map(String.init), planned: year.planned.map(formatter.money),
            actual: year.actual.map(formatter.money), funding: year.funding.map(formatter.money),
            ownShare: year.ownShare.map(formatter.money), staff: sum.staff[year.year].map(formatter.posts))
    }

    private func totalRow(_ sum: RollUp) -> YearRow {
        YearRow(
            year: nil, planned: sum.planned.map(formatter.money), actual: sum.actual.map(formatter.money),
            funding: sum.funding.map(formatter.money), ownShare: sum.ownShare.map(formatter.money))
    }

    /// A source of funding under all the names that measures give it.
    private struct Programme {
        let title: String
        var mentions: Set<String>

        func amount(in year: YearSum) -> Money {
            mentions.compactMap { year.fundings[$0] }.reduce(.zero, +)
        }
    }

    private func programmes(of years: [YearSum], _ index: StrategyIndex) -> [Programme] {
        var programmes: [String: Programme] = [:]
        for text in Set(years.flatMap(\.fundings.keys)).sorted() {
            let mention = Mention(kinds: [.funding], text: text, range: 0..<0, mayBeText: true)
            let title = named(mention, index).title
            programmes[title, default: Programme(title: title, mentions: [])].mentions.insert(text)
        }
        return programmes.values.sorted { NaturalOrder($0.title) < NaturalOrder($1.title) }
    }
}

extension GeoPoint {
    init(_ coordinates: Coordinates) {
        self.init(latitude: coordinates.latitude, longitude: coordinates.longitude)
    }
}
