/// From one day to another; without an end it goes on.
package struct DaySpan: Sendable, Hashable {
    package let start: CalendarDay
    package let end: CalendarDay?

    package init(start: CalendarDay, end: CalendarDay?) {
        self.start = start
        self.end = end.map { max($0, start) }
    }
}
