/// An indicator's latest value against its nearest target.
package struct IndicatorState: Sendable, Hashable {
    package enum Course: String, Sendable, Hashable {
        /// The target is reached.
        case reached
        /// At least as far as a straight line from baseline to target has come by then.
        case onTrack = "on_track"
        /// Less far than that.
        case behind
        /// The target's date has gone by, and it is not reached.
        case missed
    }

    package let latest: Indicator.Reading
    package let target: Indicator.Target
    package let course: Course

    /// Of the whole region, or of one municipality. Nil without a value, a target, or a way to tell which way is up:
    /// the direction, or a baseline that differs from the target.
    /// The nearest target is the first whose date does not lie before the latest value's, else the last.
    package init?(_ indicator: Indicator, of municipality: Mention? = nil) {
        let name = municipality?.text
        let values = indicator.values.filter { $0.municipality?.text == name && $0.value != nil }
        let targets = indicator.targets.filter { $0.municipality?.text == name && $0.value != nil && $0.date != nil }
            .sorted { ($0.date?.last.number ?? 0) < ($1.date?.last.number ?? 0) }
        guard
            let latest = values.filter({ $0.date != nil }).max(by: {
                ($0.date?.last.number ?? 0) < ($1.date?.last.number ?? 0)
            }),
            let day = latest.date?.last.number, let value = latest.value?.double,
            let target = targets.first(where: { ($0.date?.last.number ?? 0) >= day }) ?? targets.last,
            let goal = target.value?.double, let due = target.date?.last.number,
            let isUp = indicator.direction.map({ $0 == .up })
                ?? indicator.baseline?.value.flatMap({ $0.double == goal ? nil : $0.double < goal })
        else { return nil }
        (self.latest, self.target) = (latest, target)
        func isAtLeast(_ one: Double, _ other: Double) -> Bool { isUp ? one >= other : one <= other }
        if isAtLeast(value, goal) {
            course = .reached
        } else if day > due {
            course = .missed
        } else if let start = indicator.baseline?.value?.double, let from = indicator.baseline?.date?.last.number,
            from < due
        {
            let way = Double(max(0, day - from)) / Double(due - from)
            course = isAtLeast(value, start + (goal - start) * way) ? .onTrack : .behind
        } else {
            course = .behind
        }
    }
}
