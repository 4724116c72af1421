import Diagnostics

enum FutureFact {
    static let rule = Rule(
        "future-fact", .warning,
        .init(
            de: "Etwas soll schon geschehen sein, aber das Datum liegt in der Zukunft.",
            en: "Something is said to have happened, but its date lies in the future."))

    /// Nil if the date is not in the future, or not there.
    static func check(_ date: PartialDate?, _ range: Range<Int>?, _ draft: Draft, _ today: CivilDay) -> Diagnostic? {
        guard let date, let range, date.first > today else { return nil }
        return Diagnostic(
            rule, at: draft.location(range),
            .init(de: "Dieses Datum liegt in der Zukunft", en: "This date lies in the future"),
            hint: .init(
                de: "Was erst geplant ist, gehört in zeitraum: oder geplant:",
                en: "What is only planned belongs in period: or planned:"))
    }

    /// What every kind of content and the timelines say has happened.
    static func check(_ draft: Draft, today: CivilDay) -> [Diagnostic] {
        let record = draft.record
        let asOf = check(record.common.asOf, record.marks["as_of"], draft, today)
        let adopted = (record as? StrategyProfile).flatMap { check($0.adopted, $0.marks["adopted"], draft, today) }
        let reached = (record as? Timeline)?.milestones.compactMap {
            check($0.reached, $0.marks["reached"], draft, today)
        }
        return [asOf, adopted].compactMap { $0 } + (reached ?? [])
    }
}
