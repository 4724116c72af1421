/// What a row of the time axis says, in words: the same on all pages and axes.
package struct ScheduleBrief: Sendable, Hashable {
    package var title: String
    package var number: String?
    /// `measure` or `milestone`: the CSS class.
    package var kind: String
    package var status: StatusMark?
    package var dates: String?
    package var delay: String?
    package var note: String?
    package var milestones: [MilestoneRow] = []
}
