/// Measures added up: of a strategy, a field, a municipality, a programme.
package struct RollUp: Sendable, Hashable {
    package let count: Int
    /// How many stand where; nil: not stated.
    package let statuses: [Status?: Int]
    package let planned: Money?
    package let actual: Money?
    package let funding: Money?
    package let ownShare: Money?
    /// Planned posts, each year's by itself; nil: of no stated year.
    package let staff: [Int?: FullTime]
    /// How many measures can be on course, and how many are.
    package let withCourse: Int
    package let onCourse: Int
    /// How many measures are late today.
    package let late: Int
    /// Money by year, what has no year last.
    package let years: [YearSum]

    /// A measure that was cancelled, merged or superseded is counted, but its money and staff are not: its successor has them.
    package init(_ measures: [PlacedMeasure], today: CivilDay) {
        count = measures.count
        statuses = measures.reduce(into: [:]) { $0[$1.measure.status, default: 0] += 1 }
        let live = measures.filter { $0.measure.isCounted }
        let finances = live.map(\.finances)
        planned = Finances.sum(finances.compactMap(\.planned))
        actual = Finances.sum(finances.compactMap(\.actual))
        funding = Finances.sum(finances.compactMap(\.funding))
        ownShare = Finances.sum(finances.compactMap(\.ownShare))
        var byYear: [Int?: YearSum] = [:]
        for sum in finances.flatMap(\.years) { byYear[sum.year, default: YearSum(sum.year)].add(sum) }
        years = byYear.values.sorted()
        staff = live.flatMap(\.measure.staff).reduce(into: [:]) { sums, line in
            if let planned = line.planned { sums[line.year] = (sums[line.year] ?? FullTime(hundredths: 0)) + planned }
        }
        let courses = measures.compactMap { $0.measure.course(on: today) }
        (withCourse, onCourse) = (courses.count, courses.count { $0 == .onTrack })
        late = measures.count { $0.measure.isLate(on: today) }
    }

    /// The most posts that any year asks for, with what no year is stated for.
    package var peakStaff: FullTime? {
        guard !staff.isEmpty else { return nil }
        let always = staff[nil] ?? FullTime(hundredths: 0)
        return always + (staff.filter { $0.key != nil }.values.max() ?? FullTime(hundredths: 0))
    }
}

extension Measure {
    /// Whether its money and staff count in sums.
    package var isCounted: Bool { status != .cancelled && status != .merged && status != .superseded }

    /// Whether it is late today, itself or one of its milestones.
    package func isLate(on today: CivilDay) -> Bool {
        switch lateness(on: today) {
        case .startOverdue, .endOverdue: true
        case .finishedLate, nil: hasCourse && milestones.contains { $0.isOverdue(on: today) }
        }
    }
}
