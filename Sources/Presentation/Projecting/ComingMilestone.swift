import StrategyModel

/// A milestone that is due soon.
struct ComingMilestone: Sendable {
    let milestone: Milestone
    /// Nil: it is one of a timeline.
    let measure: PlacedMeasure?
    private let due: Int

    private init?(_ milestone: Milestone, of measure: PlacedMeasure?, on today: CivilDay) {
        guard milestone.reached == nil, milestone.dropped == nil, let due = milestone.planned?.last.number,
            (today.number...(today.number + 90)).contains(due)
        else { return nil }
        (self.milestone, self.measure, self.due) = (milestone, measure, due)
    }

    /// Of the next 90 days, soonest first; on one day those of timelines first, then in the order of the measures.
    static func all(in relations: Relations, on today: CivilDay) -> [ComingMilestone] {
        let above = relations.timelines.flatMap(\.record.milestones).compactMap { Self($0, of: nil, on: today) }
        let below = relations.measures.flatMap { placed in
            placed.content.record.milestones.compactMap { Self($0, of: placed, on: today) }
        }
        return (above + below).sorted { $0.due < $1.due }
    }
}
