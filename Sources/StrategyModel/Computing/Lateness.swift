/// How late a measure is: planned against actual, or against today. In days, always more than none.
package enum Lateness: Sendable, Hashable {
    /// Not begun, though its planned start has gone by.
    case startOverdue(days: Int)
    /// Still running, though its planned end has gone by.
    case endOverdue(days: Int)
    /// Done, but after its planned end.
    case finishedLate(days: Int)
}

extension Content<Measure> {
    /// Nil if nothing is late. A partial date has gone by when its last day has.
    package func lateness(on today: CivilDay) -> Lateness? {
        guard let status = record.status, let period = record.period else { return nil }
        if status.isAhead, record.started == nil, let start = period.start, start.last < today {
            return .startOverdue(days: today.number - start.last.number)
        }
        if status == .inProgress, record.finished == nil, let end = period.end, end.last < today {
            return .endOverdue(days: today.number - end.last.number)
        }
        if status == .done, let finished = record.finished, let end = period.end, finished.isAfter(end) {
            return .finishedLate(days: finished.last.number - end.last.number)
        }
        return nil
    }

    /// The course of a measure that has one: as stated in its health; without that, late or held up is at risk. Nothing is
    /// said of one that has no plan to hold it against.
    package func course(on today: CivilDay) -> Course? {
        guard record.status?.hasCourse == true else { return nil }
        if let stated = record.health.value?.worst { return stated }
        let isHeldUp = record.status == .paused || record.status == .blocked
        let isLate = lateness(on: today) != nil || record.milestones.contains { $0.isOverdue(on: today) }
        if isHeldUp || isLate { return .atRisk }
        return record.period != nil || record.milestones.contains { $0.planned != nil } ? .onTrack : nil
    }
}

extension Milestone {
    /// Days by which it has moved against what was planned first: more than none is later. Nil if nothing moved.
    package var slip: Int? {
        guard dropped == nil, let first = original ?? planned, let now = reached ?? planned else { return nil }
        if now.isAfter(first) { return now.last.number - first.last.number }
        if first.isAfter(now) { return now.first.number - first.first.number }
        return nil
    }
}
