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
    package init(_ measures: MeasureList) {
        var (statuses, courses, late, staff) = ([Status?: Int](), [Course: Int](), 0, [Int?: FullTime]())
        var finances: [Finances] = []
        for placed in measures {
            statuses[placed.content.record.status, default: 0] += 1
            if let course = placed.timeliness.course { courses[course, default: 0] += 1 }
            if placed.timeliness.isLate { late += 1 }
            guard placed.isCounted else { continue }
            finances.append(placed.finances)
            for line in placed.content.record.staff {
                if let planned = line.planned { staff[line.year] = (staff[line.year] ?? .zero) + planned }
            }
        }
        count = measures.count
        (self.statuses, self.late, self.staff) = (statuses, late, staff)
        (withCourse, onCourse) = (courses.values.reduce(0, +), courses[.onTrack] ?? 0)
        planned = Finances.sum(finances.compactMap(\.planned))
        actual = Finances.sum(finances.compactMap(\.actual))
        funding = Finances.sum(finances.compactMap(\.funding))
        ownShare = Finances.sum(finances.compactMap(\.ownShare))
        var byYear: [Int?: YearSum] = [:]
        for sum in finances.flatMap(\.years) { byYear[sum.year, default: YearSum(sum.year)].add(sum) }
        years = byYear.values.sorted()
    }

    /// The most posts that any year asks for, with what no year is stated for.
    package var peakStaff: FullTime? {
        guard !staff.isEmpty else { return nil }
        let always = staff[nil] ?? .zero
        return always + (staff.filter { $0.key != nil }.values.max() ?? .zero)
    }
}
