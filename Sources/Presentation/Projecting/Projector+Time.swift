import Charts
import Diagnostics
import StrategyModel

/// Dates, lateness and bars. Lateness is computed from dates, never typed.
extension Projector {
    var today: CalendarDay { CalendarDay(number: site.today.number) }

    /// Planned against actual or today, in words; nil if nothing is late.
    func delay(_ measure: Measure) -> String? {
        guard let status = measure.status, let period = measure.period else { return nil }
        if status.isAhead, measure.started == nil, let start = period.start, start.last < site.today {
            return phrases.startOverdue(days: site.today.number - start.last.number)
        }
        if status == .inProgress, measure.finished == nil, let end = period.end, end.last < site.today {
            return phrases.endOverdue(days: site.today.number - end.last.number)
        }
        if status == .done, let finished = measure.finished, let end = period.end, finished.isAfter(end) {
            return phrases.later(days: finished.last.number - end.last.number)
        }
        return nil
    }

    func milestone(_ milestone: Milestone, origin: Link? = nil) -> MilestoneRow {
        let state = state(milestone)
        return MilestoneRow(
            title: milestone.title, date: milestone.date.map(formatter.date),
            planned: milestone.planned.map(formatter.date),
            original: milestone.original.map(formatter.date), reached: milestone.reached.map(formatter.date),
            state: phrases.milestone(state.rawValue), stateName: state.rawValue, shape: MilestoneMark.svg(state),
            slip: slip(milestone), reason: milestone.dropped ?? milestone.reason, dropped: milestone.dropped != nil,
            origin: origin)
    }

    private func state(_ milestone: Milestone) -> MilestoneMark.State {
        if milestone.dropped != nil { return .dropped }
        if milestone.reached != nil { return .reached }
        return milestone.isOverdue(on: site.today) ? .late : .planned
    }

    /// Against what was planned first.
    private func slip(_ milestone: Milestone) -> String? {
        guard milestone.dropped == nil, let first = milestone.original ?? milestone.planned,
            let now = milestone.reached ?? milestone.planned
        else { return nil }
        if now.isAfter(first) { return phrases.later(days: now.last.number - first.last.number) }
        if first.isAfter(now) { return phrases.earlier(days: first.first.number - now.first.number) }
        return nil
    }

    func bar(_ measure: Measure) -> ScheduleBar? {
        let planned = measure.period.flatMap { span($0) }
        let actual = measure.started.map {
            DaySpan(start: CalendarDay($0.first), end: CalendarDay(actualEnd(measure, from: $0)))
        }
        let marks = measure.milestones.compactMap { mark($0) }
        guard planned != nil || actual != nil || !marks.isEmpty else { return nil }
        return ScheduleBar(
            planned: planned, actual: actual, milestones: marks, isCancelled: measure.status == .cancelled)
    }

    /// Running work reaches as far as the content vouches for it; so a bar changes with its content, not with the day.
    private func actualEnd(_ measure: Measure, from start: PartialDate) -> CivilDay {
        if let finished = measure.finished { return max(finished.last, start.first) }
        let known = [measure.common.asOf?.first].compactMap { $0 } + measure.updates.compactMap(\.date?.first)
        return ([start.first] + known).max() ?? start.first
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
    func dependsOnToday(_ measures: [PlacedMeasure]) -> Bool {
        measures.contains {
            delay($0.measure) != nil || $0.measure.milestones.contains { $0.isOverdue(on: site.today) }
        }
    }
}

extension CalendarDay {
    init(_ day: CivilDay) { self.init(number: day.number) }
}
