/// The common axis of a Fahrplan: whole years, from the left edge to the right.
package struct TimeScale: Sendable, Hashable {
    package let firstYear: Int
    package let lastYear: Int
    let start: CalendarDay
    let end: CalendarDay

    /// Nil without a day: then there is nothing to draw.
    package init?(covering days: [CalendarDay]) {
        guard let first = days.min(), let last = days.max() else { return nil }
        (firstYear, lastYear) = (first.year, last.year)
        start = CalendarDay(year: firstYear, month: 1, day: 1)
        end = CalendarDay(year: lastYear + 1, month: 1, day: 1)
    }

    /// Nil if nothing was covered.
    package init?(_ reach: TimeReach) { self.init(covering: [reach.first, reach.last].compactMap { $0 }) }

    /// Nil if there is nothing on it.
    package init?(covering bar: ScheduleBar) {
        var reach = TimeReach()
        reach.cover(bar)
        self.init(reach)
    }

    /// Where a day lies, in per cent of the width; beyond the edges it stays at the edge.
    func position(_ day: CalendarDay) -> Double {
        let share = Double(day.number - start.number) / Double(end.number - start.number)
        return min(max(share, 0), 1) * 100
    }

    func contains(_ day: CalendarDay) -> Bool { start <= day && day < end }

    /// The years with their left edges.
    var years: [(year: Int, position: Double)] {
        (firstYear...lastYear).map { ($0, position(CalendarDay(year: $0, month: 1, day: 1))) }
    }

    /// The quarters' left edges, while there are few enough years to tell them apart.
    var quarters: [Double] {
        guard lastYear - firstYear < 6 else { return [] }
        return (firstYear...lastYear).flatMap { year in
            [4, 7, 10].map { position(CalendarDay(year: year, month: $0, day: 1)) }
        }
    }

    /// Every year is labelled while there is room for it on a phone.
    var labelStep: Int { 1 + (lastYear - firstYear) / 8 }
}
