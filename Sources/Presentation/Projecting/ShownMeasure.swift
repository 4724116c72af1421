import Charts
import Cores
import StrategyModel

/// What pages say of a measure, as far as it is the same on all of them.
final class ShownMeasure: Sendable {
    let placed: PlacedMeasure
    let brief = Lazy<MeasureBrief>()
    let scheduleBrief = Lazy<ScheduleBrief>()
    let bar = Lazy<DrawnBar?>()

    init(_ placed: PlacedMeasure) { self.placed = placed }
}

/// A bar, and the days that an axis must have for it.
final class DrawnBar: Sendable {
    let bar: ScheduleBar
    let reach: TimeReach

    init(_ bar: ScheduleBar) {
        var reach = TimeReach()
        reach.cover(bar)
        (self.bar, self.reach) = (bar, reach)
    }
}
