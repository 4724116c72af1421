import Diagnostics

enum FutureFact {
    static let rule = Rule(
        "future-fact", .warning,
        .init(
            de: "Etwas soll schon geschehen sein, aber das Datum liegt in der Zukunft.",
            en: "Something is said to have happened, but its date lies in the future."))

    /// Nil if the date is not in the future, or not there. Where it stands is asked for only if it is.
    static func check(
        _ date: PartialDate?, _ range: @autoclosure () -> Range<Int>?, _ draft: Draft, isValue: Bool = false,
        _ today: CivilDay
    ) -> Diagnostic? {
        guard let date, date.first > today else { return nil }
        let written = draft.content.written
        return range().flatMap { check(date, at: draft.location($0), written: written, isValue: isValue, today) }
    }

    /// `isValue`: of an indicator.
    static func check(
        _ date: PartialDate?, at location: Location, written: Language, isValue: Bool, _ today: CivilDay
    ) -> Diagnostic? {
        guard let date, date.first > today else { return nil }
        return Diagnostic(
            rule, at: location,
            .init(de: "Dieses Datum liegt in der Zukunft", en: "This date lies in the future"),
            hint: isValue ? valueHint(written) : planHint(written))
    }

    private static func planHint(_ written: Language) -> Localized {
        let (period, planned) = written == .german ? ("zeitraum", "geplant") : ("period", "planned")
        return .init(
            de: "Was erst geplant ist, gehört in \(period): oder \(planned):",
            en: "What is only planned belongs in \(period): or \(planned):")
    }

    /// An indicator has neither a period nor anything planned.
    private static func valueHint(_ written: Language) -> Localized {
        let (targets, estimated) = written == .german ? ("zielwerte", "geschaetzt: ja") : ("targets", "estimated: yes")
        return .init(
            de: "Was erst erreicht werden soll, gehört in \(targets):; eine Schätzung heißt \(estimated)",
            en: "What is still to be reached belongs in \(targets):; an estimate is marked \(estimated)")
    }

    /// What every kind of content and the timelines say has happened.
    static func check(_ draft: Draft, today: CivilDay) -> [Diagnostic] {
        let asOf = check(draft.content.common.asOf, draft.content.mark(of: "as_of"), draft, today)
        return [asOf].compactMap { $0 }
            + facts(of: draft).compactMap {
                check($0.date, $0.range, draft, isValue: draft.id.kind == .indicator, today)
            }
    }

    private static func facts(of draft: Draft) -> [(date: PartialDate?, range: Range<Int>?)] {
        switch draft.content {
        case let profile as Content<StrategyProfile>: [(profile.adopted, profile.marks["adopted"])]
        case let timeline as Content<Timeline>: timeline.milestones.map { ($0.reached, $0.marks["reached"]) }
        case let municipality as Content<Municipality>: [(municipality.joined, municipality.marks["joined"])]
        // Of an estimate nobody says that it was measured. Values of a file beside it have no marks.
        case let indicator as Content<Indicator>:
            indicator.values.filter { !$0.isEstimated }.map { ($0.date, $0.marks["date"]) }
        default: []
        }
    }
}
