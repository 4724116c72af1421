import StrategyModel

/// A milestone that a session is to bring about.
struct SessionMilestone: Sendable {
    let milestone: Milestone
    /// That it belongs to; nil: to a timeline.
    let measure: PlacedMeasure?

    /// By session; those of timelines first.
    static func all(in relations: Relations) -> [ContentID: [SessionMilestone]] {
        var found: [ContentID: [SessionMilestone]] = [:]
        func add(_ milestones: [Milestone], of measure: PlacedMeasure?) {
            for milestone in milestones {
                guard let session = milestone.session.value.flatMap(relations.target) else { continue }
                found[session, default: []].append(SessionMilestone(milestone: milestone, measure: measure))
            }
        }
        for timeline in relations.timelines { add(timeline.record.milestones, of: nil) }
        for measure in relations.measures { add(measure.content.record.milestones, of: measure) }
        return found
    }
}
