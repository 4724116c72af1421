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
    /// How many are on which course; those that have none are left out.
    package let courses: [Course: Int]
    /// How many measures are late today.
    package let late: Int
    /// Money by year, what has no year last.
    package let years: [YearSum]

    /// A measure that was cancelled, merged or superseded is counted, but its money and staff are not: its successor has them.
    package init(_ measures: MeasureList) {
        var (statuses, staff) = ([Status?: Int](), [Int?: FullTime]())
        var (courses, late) = ([Course: Int](), 0)
        var (planned, actual, funding, ownShare): (Money?, Money?, Money?, Money?)
        var years: [YearSum] = []
        for placed in measures {
            statuses[placed.status, default: 0] += 1
            if let course = placed.timeliness.course { courses[course, default: 0] += 1 }
            if placed.timeliness.isLate { late += 1 }
            guard placed.isCounted else { continue }
            planned.add(placed.finances.planned)
            actual.add(placed.finances.actual)
            funding.add(placed.finances.funding)
            ownShare.add(placed.finances.ownShare)
            for sum in placed.finances.years { years[years.place(of: sum.year)].add(sum) }
            for line in placed.content.record.staff {
                if let planned = line.planned { staff[line.year] = (staff[line.year] ?? .zero) + planned }
            }
        }
        count = measures.count
        (self.statuses, self.staff, self.years) = (statuses, staff, years.sorted())
        (self.courses, self.late) = (courses, late)
        (self.planned, self.actual, self.funding, self.ownShare) = (planned, actual, funding, ownShare)
    }

    package var withCourse: Int { courses.values.reduce(0, +) }

    /// The most posts that any year asks for, with what no year is stated for.
    package var peakStaff: FullTime? {
        guard !staff.isEmpty else { return nil }
        let always = staff[nil] ?? .zero
        return always + (staff.filter { $0.key != nil }.values.max() ?? .zero)
    }
}
