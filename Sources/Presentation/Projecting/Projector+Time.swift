import Charts
import Cores
import Diagnostics
import Markup
import StrategyModel

/// Dates, lateness and bars. Lateness is computed from dates, never typed.
extension Projector {
    var today: CalendarDay { CalendarDay(number: site.today.number) }

    /// Planned against actual or today, in words; nil if nothing is late.
    func delay(_ placed: PlacedMeasure) -> String? {
        switch placed.timeliness.lateness {
        case .startOverdue(let days): phrases.startOverdue(days: days)
        case .endOverdue(let days): phrases.endOverdue(days: days)
        case .finishedLate(let days): phrases.later(days: days)
        case nil: placed.timeliness.isLate ? phrases.milestoneOverdue : nil
        }
    }

    func milestone(_ milestone: Milestone, origin: Link? = nil) -> MilestoneRow {
        MilestoneRow(
            title: milestone.title, planned: milestone.planned.map(formatter.date),
            original: milestone.original.map(formatter.date), reached: milestone.reached.map(formatter.date),
            state: MilestoneMark.State.signs[state(milestone), language],
            slip: slip(milestone), reason: milestone.dropped ?? milestone.reason, dropped: milestone.dropped != nil,
            origin: origin.map(Shared.init))
    }

    private func state(_ milestone: Milestone) -> MilestoneMark.State {
        if milestone.dropped != nil { return .dropped }
        if milestone.reached != nil { return .reached }
        return milestone.isOverdue(on: site.today) ? .late : .planned
    }

    /// Against what was planned first.
    private func slip(_ milestone: Milestone) -> String? {
        milestone.slip.map { $0 > 0 ? phrases.later(days: $0) : phrases.earlier(days: -$0) }
    }

    func bar(_ shown: ShownMeasure) -> ScheduleBar? { drawn(shown) { $0?.bar } }

    /// Its bar on `backdrop`; nil if it has none.
    func bar(_ shown: ShownMeasure, on backdrop: Backdrop) -> HTML? { drawn(shown) { $0?.bar.svg(on: backdrop) } }

    /// Its bar on an axis of its own; nil if it has none.
    func timeBar(_ shown: ShownMeasure, _ index: StrategyIndex) -> HTML? {
        drawn(shown) { drawn in
            guard let drawn, let scale = TimeScale(covering: drawn.bar) else { return nil }
            return drawn.bar.svg(on: index.backdrops.backdrop(scale))
        }
    }

    /// The days that an axis must have for its bar; nil if it has none.
    func reach(_ shown: ShownMeasure) -> TimeReach? { drawn(shown) { $0?.reach } }

    private func drawn<Part>(_ shown: ShownMeasure, _ part: (DrawnBar?) -> Part) -> Part {
        shown.bar({ bar(shown.placed.content).map(DrawnBar.init) }, part)
    }

    private func bar(_ measure: Content<Measure>) -> ScheduleBar? {
        let planned = measure.record.period.flatMap { span($0) }
        let marks = measure.record.milestones.compactMap { mark($0) }
        let actual = measure.record.started.flatMap { start in
            let end = actualEnd(measure, from: start)
            // A bar of one day would look as if work had ended there. It stands only where nothing else tells of the start.
            let isKnown = measure.record.finished != nil || end > start.first || planned == nil && marks.isEmpty
            return isKnown ? DaySpan(start: CalendarDay(start.first), end: CalendarDay(end)) : nil
        }
        guard planned != nil || actual != nil || !marks.isEmpty else { return nil }
        return ScheduleBar(
            planned: planned, actual: actual, milestones: marks, isCancelled: measure.record.status == .cancelled)
    }

    /// Running work reaches as far as the content vouches for it; so a bar changes with its content, not with the day.
    private func actualEnd(_ measure: Content<Measure>, from start: PartialDate) -> CivilDay {
        if let finished = measure.record.finished { return max(finished.last, start.first) }
        let known = max(start.first, measure.record.common.asOf?.first ?? start.first)
        return measure.record.updates.reduce(known) { max($0, $1.date?.first ?? $0) }
    }

    func span(_ period: Period) -> DaySpan? {
        guard let start = period.start?.first ?? period.end?.first else { return nil }
        return DaySpan(start: CalendarDay(start), end: period.end.map { CalendarDay($0.last) })
    }

    func mark(_ milestone: Milestone) -> MilestoneMark? {
        guard let date = milestone.date else { return nil }
        let day = milestone.reached == nil ? date.last : date.first
        return MilestoneMark(
            day: CalendarDay(day), original: milestone.original.map { CalendarDay($0.last) }, state: state(milestone))
    }

    /// Whether a page that shows these measures says something that depends on the day.
    func dependsOnToday(_ measures: some Sequence<PlacedMeasure>) -> Bool {
        measures.contains { $0.timeliness.lateness != nil || $0.timeliness.hasOverdueMilestone }
    }
}

extension CalendarDay {
    init(_ day: CivilDay) { self.init(number: day.number) }
}

extension MilestoneMark.State {
    fileprivate static let signs = StatusSigns<Self> { $0.label }

    private var label: Localized {
        switch self {
        case .reached: Localized(de: "erreicht", en: "reached")
        case .late: Localized(de: "überfällig", en: "overdue")
        case .dropped: Localized(de: "entfallen", en: "dropped")
        case .planned: Localized(de: "geplant", en: "planned")
        }
    }
}
