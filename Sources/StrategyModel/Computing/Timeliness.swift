/// How a measure stands against its dates on one day: worked out once, for sums, lists and pages ask for it again and again.
package struct Timeliness: Sendable {
    package let lateness: Lateness?
    /// Nil of a measure that can have none, or that has no plan to hold it against.
    package let course: Course?
    /// Whether the day of a milestone has gone by, and nothing says what became of it.
    package let hasOverdueMilestone: Bool
    /// Whether it is late, itself or one of its milestones.
    package let isLate: Bool

    init(_ measure: Content<Measure>, on today: CivilDay) {
        lateness = measure.lateness(on: today)
        course = measure.course(on: today)
        hasOverdueMilestone = measure.record.milestones.contains { $0.isOverdue(on: today) }
        isLate =
            switch lateness {
            case .startOverdue, .endOverdue: true
            case .finishedLate, nil: measure.record.status?.hasCourse == true && hasOverdueMilestone
            }
    }
}
