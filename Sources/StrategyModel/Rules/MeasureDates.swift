import Diagnostics

/// Dates and status of a measure that contradict each other.
enum MeasureDates {
    static let contradiction = Rule(
        "status-contradicts-dates", .warning,
        .init(
            de:
                "Umsetzungsstand, Daten und Fortschritt einer Maßnahme widersprechen sich, etwa abgeschlossen ohne Ende oder in Umsetzung vor dem Beginn.",
            en:
                "Status, dates and progress of a measure contradict each other, such as done without an end or in progress before its start."
        ))
    static let outside = Rule(
        "milestone-outside", .warning,
        .init(
            de: "Ein Meilenstein liegt außerhalb des Zeitraums seiner Maßnahme.",
            en: "A milestone lies outside the span of its measure."))
    static func check(_ measure: Content<Measure>, of draft: Draft, today: CivilDay) -> [Diagnostic] {
        var found: [Diagnostic] = []
        found.add(FutureFact.check(measure.record.started, measure.record.marks["started"], draft, today))
        found.add(FutureFact.check(measure.record.finished, measure.record.marks["finished"], draft, today))
        found += measure.record.updates.compactMap { FutureFact.check($0.date, $0.marks["date"], draft, today) }
        found.add(checkOrder(measure, draft))
        found.add(checkStatus(measure, draft, today))
        found.add(checkProgress(measure, draft))
        return found + measure.record.milestones.compactMap { checkMilestone($0, measure, draft, today) }
            + measure.record.local.compactMap { checkLocal($0, draft, today) }
    }

    private static func checkOrder(_ measure: Content<Measure>, _ draft: Draft) -> Diagnostic? {
        guard let started = measure.record.started, let finished = measure.record.finished,
            let range = measure.record.marks["finished"],
            started.isAfter(finished)
        else { return nil }
        return Diagnostic(
            EndBeforeStart.rule, at: draft.location(range),
            .init(de: "Die Maßnahme endet vor ihrem Beginn", en: "The measure ends before its start"),
            hint: EndBeforeStart.hint)
    }

    private static func checkStatus(_ measure: Content<Measure>, _ draft: Draft, _ today: CivilDay) -> Diagnostic? {
        guard let status = measure.record.status, let range = measure.record.marks["status"] else { return nil }
        let location = draft.location(range)
        if status == .done, measure.record.finished == nil, measure.record.marks["finished"] == nil {
            return doneWithoutEnd(measure.record, location)
        }
        if measure.record.finished != nil, status.isRunning || status.isAhead,
            let finished = measure.record.marks["finished"]
        {
            return finishedButOpen(status, measure.record, draft.location(finished))
        }
        if status.isAhead, measure.record.started != nil { return startedButAhead(status, measure, location) }
        if status.isRunning, measure.record.started == nil, let start = measure.record.period?.start,
            start.first > today
        {
            return runningBeforeStart(status, measure, location)
        }
        return nil
    }

    private static func checkProgress(_ measure: Content<Measure>, _ draft: Draft) -> Diagnostic? {
        guard let status = measure.record.status, let progress = measure.record.progress,
            let range = measure.record.marks["progress"],
            status == .done && progress < 100 || status.isAhead && progress > 0
        else { return nil }
        let key = measure.record.word(for: "progress")
        return Diagnostic(
            contradiction, at: draft.location(range),
            .init(
                de: "„\(status.label.german)“, aber der Fortschritt ist \(progress) %",
                en: "“\(status.rawValue)”, but the progress is \(progress) %"),
            hint: .init(
                de: "Nehmen Sie \(key): heraus, oder ändern Sie den Umsetzungsstand",
                en: "Take \(key): out, or change the status"))
    }

    private static func doneWithoutEnd(_ record: some Record, _ location: Location) -> Diagnostic {
        let key = record.word(for: "finished")
        return Diagnostic(
            contradiction, at: location,
            .init(de: "„abgeschlossen“, aber ohne Ende", en: "“done”, but without an end"),
            hint: .init(
                de: "Ergänzen Sie \(key): mit dem Datum, zum Beispiel \(key): 2026-05",
                en: "Add \(key): with the date, for example \(key): 2026-05"))
    }

    private static func finishedButOpen(
        _ status: Status, _ record: some Record, _ location: Location
    ) -> Diagnostic {
        let done = Status.done.word(in: record.marks.written)
        return Diagnostic(
            contradiction, at: location,
            .init(
                de: "Beendet, aber der Umsetzungsstand ist „\(status.label.german)“",
                en: "Finished, but the status is “\(status.rawValue)”"),
            hint: .init(
                de: "Setzen Sie status: \(done), oder nehmen Sie das Ende heraus",
                en: "Set status: \(done), or take the end out"))
    }

    private static func startedButAhead(_ status: Status, _ measure: Content<Measure>, _ location: Location)
        -> Diagnostic
    {
        let (key, running) = (
            measure.record.word(for: "started"), Status.inProgress.word(in: measure.record.marks.written)
        )
        return Diagnostic(
            contradiction, at: location,
            .init(
                de: "„\(status.label.german)“, aber die Maßnahme hat begonnen",
                en: "“\(status.rawValue)”, but the measure has started"),
            hint: .init(
                de: "Setzen Sie status: \(running), oder nehmen Sie \(key): heraus",
                en: "Set status: \(running), or take \(key): out"))
    }

    private static func runningBeforeStart(
        _ status: Status, _ measure: Content<Measure>, _ location: Location
    ) -> Diagnostic {
        let (key, planned) = (
            measure.record.word(for: "started"), Status.planned.word(in: measure.record.marks.written)
        )
        return Diagnostic(
            contradiction, at: location,
            .init(
                de: "„\(status.label.german)“, aber der Beginn liegt in der Zukunft",
                en: "“\(status.rawValue)”, but its start lies in the future"),
            hint: .init(
                de: "Ergänzen Sie \(key):, oder setzen Sie status: \(planned)",
                en: "Add \(key):, or set status: \(planned)"))
    }

    private static func checkMilestone(
        _ milestone: Milestone, _ measure: Content<Measure>, _ draft: Draft, _ today: CivilDay
    ) -> Diagnostic? {
        if let fact = FutureFact.check(milestone.reached, milestone.marks["reached"], draft, today) { return fact }
        guard let side = measure.side(of: milestone), let range = milestone.marks[milestone.dateKey] else { return nil }
        let (isBefore, key) = (side == .before, measure.record.word(for: "period"))
        return Diagnostic(
            outside, at: draft.location(range),
            .init(
                de:
                    "Der Meilenstein „\(milestone.title)“ liegt \(isBefore ? "vor dem Beginn" : "nach dem Ende") der Maßnahme",
                en:
                    "The milestone “\(milestone.title)” lies \(isBefore ? "before the start" : "after the end") of the measure"
            ),
            hint: .init(
                de: "Prüfen Sie das Datum oder \(key): der Maßnahme", en: "Check the date or \(key): of the measure"))
    }

    private static func checkLocal(_ local: LocalState, _ draft: Draft, _ today: CivilDay) -> Diagnostic? {
        if let fact = FutureFact.check(local.finished, local.marks["finished"], draft, today)
            ?? FutureFact.check(local.started, local.marks["started"], draft, today)
        {
            return fact
        }
        if let started = local.started, let finished = local.finished, started.isAfter(finished),
            let range = local.marks["finished"]
        {
            return Diagnostic(
                EndBeforeStart.rule, at: draft.location(range),
                .init(de: "Der Ort endet vor seinem Beginn", en: "The place ends before its start"),
                hint: EndBeforeStart.hint)
        }
        guard let status = local.status, let range = local.marks["status"] else { return nil }
        if local.finished != nil, status.isRunning || status.isAhead, let finished = local.marks["finished"] {
            return finishedButOpen(status, local, draft.location(finished))
        }
        if status == .done, local.finished == nil, local.marks["finished"] == nil {
            return doneWithoutEnd(local, draft.location(range))
        }
        return nil
    }
}

extension Measure {
    enum Side { case before, after }
}

extension Content<Measure> {
    /// On which side of the measure's span a milestone lies; nil if inside, or if the span itself makes no sense.
    /// The span is the widest that plan and facts give.
    func side(of milestone: Milestone) -> Measure.Side? {
        guard let date = milestone.date else { return nil }
        let (period, started, finished) = (record.period, record.started, record.finished)
        let start = period?.start.map { min($0.first, started?.first ?? $0.first) } ?? started?.first
        let end = period?.end.map { max($0.last, finished?.last ?? $0.last) } ?? finished?.last
        if let start, let end, start > end { return nil }
        if let started, let finished, started.isAfter(finished) { return nil }
        if let start, date.last < start { return .before }
        if let end, date.first > end { return .after }
        return nil
    }
}

extension Milestone {
    /// The key of the field that `date` comes from.
    fileprivate var dateKey: String { reached != nil ? "reached" : planned != nil ? "planned" : "original" }
}
