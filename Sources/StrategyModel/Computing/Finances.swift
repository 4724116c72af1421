/// The money of one measure: what it costs, what pays for it, and in which years.
///
/// - Planned and actual cost are the sums of the cost lines.
/// - Funding is the sum of the funding lines: their amount, or their rate of the planned cost.
/// - The own share is what the author states, or else the planned cost that no funding covers.
/// - What names no year follows the years of the planned cost, in proportion.
package struct Finances: Sendable, Hashable {
    /// Nil if the author states none.
    package let planned: Money?
    package let actual: Money?
    /// In the order of the funding lines; nil where neither amount nor rate is stated.
    package let fundingLines: [Money?]
    package let ownShare: Money?
    /// By year, those without one last.
    package let years: [YearSum]

    package init(_ measure: Measure) {
        let planned = Finances.sum(measure.costs.compactMap(\.planned))
        let lines = measure.funding.map { $0.sum(of: planned) }
        let funding = Finances.sum(lines.compactMap { $0 })
        let ownShare = measure.ownShare ?? planned.map { $0.reduced(by: funding ?? .zero) }
        (self.planned, self.actual) = (planned, Finances.sum(measure.costs.compactMap(\.actual)))
        (self.fundingLines, self.ownShare) = (lines, ownShare)
        years = Finances.years(measure, lines, ownShare)
    }

    /// Nil if no funding line says how much.
    package var funding: Money? { Finances.sum(fundingLines.compactMap { $0 }) }

    static func sum(_ amounts: [Money]) -> Money? { amounts.isEmpty ? nil : amounts.reduce(.zero, +) }

    private static func years(_ measure: Measure, _ lines: [Money?], _ ownShare: Money?) -> [YearSum] {
        var sums: [Int?: YearSum] = [:]
        for line in measure.costs {
            sums[line.year, default: YearSum(line.year)].planned.add(line.planned)
            sums[line.year, default: YearSum(line.year)].actual.add(line.actual)
        }
        let weighted = sums.values.filter { $0.planned != nil }.sorted()
        func spread(_ amount: Money, _ path: WritableKeyPath<YearSum, Money?>) {
            let parts = amount.divided(by: weighted.map { $0.planned?.cents ?? 0 })
            guard weighted.contains(where: { $0.planned != .zero }) else {
                return sums[nil, default: YearSum(nil)][keyPath: path].add(amount)
            }
            for (year, part) in zip(weighted.map(\.year), parts) {
                sums[year, default: YearSum(year)][keyPath: path].add(part)
            }
        }
        for (line, amount) in zip(measure.funding, lines) {
            guard let amount else { continue }
            if let year = line.year {
                sums[year, default: YearSum(year)].funding.add(amount)
            } else {
                spread(amount, \.funding)
            }
        }
        if let ownShare { spread(ownShare, \.ownShare) }
        return sums.values.filter { !$0.isEmpty }.sorted()
    }
}

/// The money of one year.
package struct YearSum: Sendable, Hashable, Comparable {
    /// Nil: of no stated year.
    package let year: Int?
    package var planned: Money?
    package var actual: Money?
    package var funding: Money?
    package var ownShare: Money?

    init(_ year: Int?) { self.year = year }

    var isEmpty: Bool { planned == nil && actual == nil && funding == nil && ownShare == nil }

    mutating func add(_ other: YearSum) {
        planned.add(other.planned)
        actual.add(other.actual)
        funding.add(other.funding)
        ownShare.add(other.ownShare)
    }

    package static func < (one: YearSum, other: YearSum) -> Bool { (one.year ?? .max) < (other.year ?? .max) }
}

extension FundingLine {
    /// Its amount, or its rate of the cost, to the cent.
    fileprivate func sum(of planned: Money?) -> Money? {
        if let amount { return amount }
        guard let rate, let planned else { return nil }
        let (quotient, remainder) = planned.cents.quotientAndRemainder(dividingBy: 100)
        return Money(cents: quotient * rate + (remainder * rate + 50) / 100)
    }
}

extension Money? {
    mutating func add(_ other: Money?) {
        if let other { self = (self ?? .zero) + other }
    }
}
