/// The money of one measure: what it costs, what pays for it, and in which years.
///
/// - Planned and actual cost are the sums of the cost lines.
/// - Funding is the sum of the funding lines: their amount, or their rate of the planned cost.
/// - The own share is what the author states, or else the planned cost that no funding covers; if a funding line does not
///   say how much, nobody knows it.
/// - Funding that names no year follows the years of the planned cost, in proportion; the own share follows what funding
///   leaves open in each year.
package struct Finances: Sendable, Hashable {
    /// Nil if the author states none.
    package let planned: Money?
    package let actual: Money?
    /// In the order of the funding lines; nil where neither amount nor rate is stated.
    package let fundingLines: [Money?]
    package let ownShare: Money?
    /// By year, those without one last.
    package let years: [YearSum]

    package init(_ measure: Content<Measure>) {
        let planned = Finances.sum(measure.record.costs.compactMap(\.planned))
        let lines = measure.record.funding.map { $0.sum(of: planned) }
        let funding = Finances.sum(lines.compactMap { $0 })
        let isKnown = !lines.contains(where: { $0 == nil })
        let ownShare = measure.record.ownShare ?? (isKnown ? planned.map { $0.reduced(by: funding ?? .zero) } : nil)
        (self.planned, self.actual) = (planned, Finances.sum(measure.record.costs.compactMap(\.actual)))
        (self.fundingLines, self.ownShare) = (lines, ownShare)
        years = Finances.years(measure, lines, ownShare)
    }

    /// Nil if no funding line says how much.
    package var funding: Money? { Finances.sum(fundingLines.compactMap { $0 }) }

    static func sum(_ amounts: [Money]) -> Money? { amounts.isEmpty ? nil : amounts.reduce(.zero, +) }

    private static func years(_ measure: Content<Measure>, _ lines: [Money?], _ ownShare: Money?) -> [YearSum] {
        var sums: [YearSum] = []
        for line in measure.record.costs {
            let place = sums.place(of: line.year)
            sums[place].planned.add(line.planned)
            sums[place].actual.add(line.actual)
        }
        sums.sort()
        // What comes later stands behind them.
        let planned = sums.indices.filter { sums[$0].planned != nil }
        func spread(_ amount: Money, by weight: (YearSum) -> Money, _ add: (inout YearSum, Money) -> Void) {
            let weights = planned.map { weight(sums[$0]).cents }
            guard weights.contains(where: { $0 > 0 }) else { return add(&sums[sums.place(of: nil)], amount) }
            for (place, part) in zip(planned, amount.divided(by: weights)) { add(&sums[place], part) }
        }
        for (line, amount) in zip(measure.record.funding, lines) {
            guard let amount, let programme = line.programme?.text else { continue }
            if let year = line.year {
                sums[sums.place(of: year)].fundings[programme].add(amount)
            } else {
                spread(amount, by: { $0.planned ?? .zero }) { $0.fundings[programme].add($1) }
            }
        }
        if let ownShare {
            let isCovered = planned.allSatisfy { sums[$0].gap == .zero }
            spread(ownShare, by: { isCovered ? $0.planned ?? .zero : $0.gap }) { $0.ownShare.add($1) }
        }
        return sums.filter { !$0.isEmpty }.sorted()
    }
}

/// The money of one year.
package struct YearSum: Sendable, Hashable, Comparable {
    /// Nil: of no stated year.
    package let year: Int?
    package var planned: Money?
    package var actual: Money?
    /// By programme, as measures mention it.
    package var fundings: [String: Money] = [:]
    package var ownShare: Money?

    package var funding: Money? { Finances.sum(Array(fundings.values)) }

    init(_ year: Int?) { self.year = year }

    /// What funding leaves open of the planned cost.
    var gap: Money { (planned ?? .zero).reduced(by: funding ?? .zero) }

    var isEmpty: Bool { planned == nil && actual == nil && funding == nil && ownShare == nil }

    mutating func add(_ other: YearSum) {
        planned.add(other.planned)
        actual.add(other.actual)
        fundings.merge(other.fundings, uniquingKeysWith: +)
        ownShare.add(other.ownShare)
    }

    package static func < (one: YearSum, other: YearSum) -> Bool { (one.year ?? .max) < (other.year ?? .max) }
}

extension [YearSum] {
    /// Where the sum of that year stands, at the end if there was none. They are few enough to be looked through.
    mutating func place(of year: Int?) -> Int {
        if let place = firstIndex(where: { $0.year == year }) { return place }
        append(YearSum(year))
        return count - 1
    }
}

extension FundingLine {
    /// Its amount, or its rate of the cost, to the cent.
    fileprivate func sum(of planned: Money?) -> Money? {
        if let amount { return amount }
        return rate.flatMap { rate in planned.map(rate.of) }
    }
}

extension Money? {
    mutating func add(_ other: Money?) {
        if let other { self = (self ?? .zero) + other }
    }
}
