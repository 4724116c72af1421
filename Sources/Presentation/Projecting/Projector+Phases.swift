import Charts
import StrategyModel

/// The phases of the timelines: drawn in the head of a Fahrplan and told beside the drawing.
extension Projector {
    /// Numbered through all timelines, for they share one drawing.
    func phases(of timelines: [Content<Timeline>]) -> (groups: [PhaseGroup], marks: [PhaseMark]) {
        var marks: [PhaseMark] = []
        let groups = timelines.filter { !$0.record.phases.isEmpty }.map { timeline in
            PhaseGroup(
                title: timeline.record.title, rows: timeline.record.phases.map { row($0, numberedAmong: &marks) })
        }
        guard groups.count == 1 else { return (groups, marks) }
        return ([PhaseGroup(title: Words.text("phases", language), rows: groups[0].rows)], marks)
    }

    private func row(_ phase: Phase, numberedAmong marks: inout [PhaseMark]) -> PhaseRow {
        let span = phase.period.flatMap(span)
        if let span { marks.append(PhaseMark(number: marks.count + 1, title: phase.title, span: span)) }
        return PhaseRow(
            title: phase.title, number: span.map { _ in marks.count }, dates: phase.period.map(formatter.period))
    }
}
