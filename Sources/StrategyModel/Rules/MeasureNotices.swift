import Diagnostics

/// What appears only because time passes. Never fails a build.
enum MeasureNotices {
    static let start = Rule(
        "start-overdue", .notice,
        .init(
            de: "Eine Maßnahme ist noch geplant, aber ihr geplanter Beginn ist vorbei.",
            en: "A measure is still planned, but its planned start has gone by."))
    static let end = Rule(
        "end-overdue", .notice,
        .init(
            de: "Eine Maßnahme läuft noch, aber ihr geplantes Ende ist vorbei.",
            en: "A measure still runs, but its planned end has gone by."))
    static let milestone = Rule(
        "milestone-overdue", .notice,
        .init(
            de: "Ein Meilenstein war für einen Tag geplant, der vorbei ist, und ist weder erreicht noch entfallen.",
            en: "A milestone was planned for a day that has gone by, and is neither reached nor dropped."))
    static let update = Rule(
        "update-overdue", .notice,
        .init(
            de: "Eine laufende Maßnahme hat seit mehr als einem Jahr keinen neuen Stand.",
            en: "A running measure has had no update for more than a year."))

    static func check(_ measure: Content<Measure>, of draft: Draft, today: CivilDay) -> [Diagnostic] {
        var found: [Diagnostic] = []
        found.add(checkStart(measure, draft, today))
        found.add(checkEnd(measure, draft, today))
        found.add(checkUpdate(measure, draft, today))
        return found
            + measure.record.milestones.compactMap { milestone in
                milestone.isOverdue(on: today) && measure.side(of: milestone) == nil
                    ? checkMilestone(milestone, draft) : nil
            }
    }

    private static func checkStart(_ measure: Content<Measure>, _ draft: Draft, _ today: CivilDay) -> Diagnostic? {
        guard measure.record.status == .planned, measure.record.started == nil,
            let planned = measure.record.period?.start,
            planned.last < today,
            let range = measure.record.marks["period"]
        else { return nil }
        let key = measure.record.word(for: "started")
        return Diagnostic(
            start, at: draft.location(range),
            .init(
                de: "Noch geplant, aber der geplante Beginn ist vorbei",
                en: "Still planned, but its planned start has gone by"),
            hint: .init(
                de: "Ergänzen Sie \(key):, oder verschieben Sie den Zeitraum", en: "Add \(key):, or move the period")
        )
    }

    private static func checkEnd(_ measure: Content<Measure>, _ draft: Draft, _ today: CivilDay) -> Diagnostic? {
        guard measure.record.status == .inProgress, measure.record.finished == nil,
            let planned = measure.record.period?.end,
            planned.last < today,
            let range = measure.record.marks["period"]
        else { return nil }
        let key = measure.record.word(for: "finished")
        return Diagnostic(
            end, at: draft.location(range),
            .init(
                de: "Noch in Umsetzung, aber das geplante Ende ist vorbei",
                en: "Still in progress, but its planned end has gone by"),
            hint: .init(
                de: "Ergänzen Sie \(key):, oder verschieben Sie den Zeitraum", en: "Add \(key):, or move the period")
        )
    }

    private static func checkUpdate(_ measure: Content<Measure>, _ draft: Draft, _ today: CivilDay) -> Diagnostic? {
        guard measure.record.status?.isRunning == true else { return nil }
        let dates =
            measure.record.updates.compactMap(\.date?.last) + [measure.record.common.asOf?.last].compactMap { $0 }
        guard let latest = dates.max(), latest.number + 366 < today.number,
            let range = measure.record.marks["as_of"] ?? measure.record.marks["updates"]
        else { return nil }
        let key = measure.record.word(for: "as_of")
        return Diagnostic(
            update, at: draft.location(range),
            .init(de: "Seit mehr als einem Jahr kein neuer Stand", en: "No update for more than a year"),
            hint: .init(
                de: "Ergänzen Sie einen Sachstand, und setzen Sie \(key):", en: "Add an update, and set \(key):"))
    }

    private static func checkMilestone(_ milestone: Milestone, _ draft: Draft) -> Diagnostic? {
        guard let range = milestone.marks["planned"] else { return nil }
        let (reached, planned) = (milestone.word(for: "reached"), milestone.word(for: "planned"))
        return Diagnostic(
            self.milestone, at: draft.location(range),
            .init(
                de: "Der Meilenstein „\(milestone.title)“ war für einen Tag geplant, der vorbei ist",
                en: "The milestone “\(milestone.title)” was planned for a day that has gone by"),
            hint: .init(
                de: "Ergänzen Sie \(reached):, oder verschieben Sie \(planned):",
                en: "Add \(reached):, or move \(planned):"))
    }
}
