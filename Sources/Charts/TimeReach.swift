/// The days that a scale must have room for.
package struct TimeReach: Sendable, Hashable {
    package private(set) var first: CalendarDay?
    package private(set) var last: CalendarDay?

    package init() {}

    package mutating func cover(_ day: CalendarDay) {
        first = min(first ?? day, day)
        last = max(last ?? day, day)
    }

    package mutating func cover(_ other: TimeReach) {
        if let first = other.first { cover(first) }
        if let last = other.last { cover(last) }
    }

    package mutating func cover(_ span: DaySpan) {
        cover(span.start)
        if let end = span.end { cover(end) }
    }

    /// Every day of a bar.
    package mutating func cover(_ bar: ScheduleBar) {
        for span in [bar.planned, bar.actual] { if let span { cover(span) } }
        if let originalEnd = bar.originalEnd { cover(originalEnd) }
        for milestone in bar.milestones {
            cover(milestone.day)
            if let original = milestone.original { cover(original) }
        }
    }
}
