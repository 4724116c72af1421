import Diagnostics
import StrategyModel

/// The state of a strategy at a glance.
extension Projector {
    func dashboard(anchor: String, index: StrategyIndex) -> Dashboard {
        let sum = RollUp(index.measures, today: site.today)
        let late = index.measures.filter { $0.measure.isLate(on: site.today) }
        var dashboard = Dashboard()
        dashboard.figures = keyFigures(sum, index)
        dashboard.status = statusFigure(anchor: "\(anchor)_status", index: index)
        if !late.isEmpty {
            dashboard.late = measureTable(late, anchor: "\(anchor)_late", index: index)
            dashboard.late?.caption = Words.text("late_measures", language)
        }
        dashboard.decisions = decisions(index)
        dashboard.upcoming = upcoming(index)
        dashboard.money = costFigure(index.measures, anchor: "\(anchor)_money", index: index)
        if !index.indicators.isEmpty {
            dashboard.indicators = indicatorTable(anchor: "\(anchor)_indicators", index: index)
        }
        if !index.alignment.isEmpty { dashboard.alignment = alignment(anchor: "\(anchor)_alignment", index: index) }
        return dashboard
    }

    private func keyFigures(_ sum: RollUp, _ index: StrategyIndex) -> [KeyFigure] {
        let running = sum.statuses.filter { $0.key?.isRunning == true }.values.reduce(0, +)
        let decisions = index.measures.count { $0.measure.decisionNeeded != nil }
        var figures = [
            KeyFigure(value: formatter.number(sum.count), label: Words.text("measures", language)),
            KeyFigure(value: formatter.number(running), label: Words.text("running", language)),
            KeyFigure(value: formatter.number(sum.statuses[.done] ?? 0), label: Words.text("done", language)),
        ]
        if sum.withCourse > 0 {
            figures.append(
                KeyFigure(
                    value: phrases.share(sum.onCourse, of: sum.withCourse), label: Words.text("on_course", language)))
        }
        figures.append(KeyFigure(value: formatter.number(sum.late), label: Words.text("late", language)))
        if decisions > 0 {
            figures.append(KeyFigure(value: formatter.number(decisions), label: Words.text("to_decide", language)))
        }
        return figures
    }

    func decisions(_ index: StrategyIndex) -> [DecisionRow] {
        index.measures.compactMap { placed in
            placed.measure.decisionNeeded.map { decision in
                DecisionRow(
                    measure: link(placed), decision: decision, cause: placed.measure.health?.cause,
                    options: placed.measure.health?.options)
            }
        }
    }

    /// Milestones planned for the next 90 days, soonest first.
    func upcoming(_ index: StrategyIndex, of measures: [PlacedMeasure]? = nil) -> [MilestoneRow] {
        let above = measures == nil ? index.timelines.flatMap { $0.record.milestones.map { ($0, Link?.none) } } : []
        let all =
            above
            + (measures ?? index.measures).flatMap { placed in
                placed.measure.milestones.map { ($0, Optional(link(placed))) }
            }
        let coming = all.compactMap { milestone, origin -> (Int, Milestone, Link?)? in
            guard milestone.reached == nil, milestone.dropped == nil, let planned = milestone.planned,
                (site.today.number...(site.today.number + 90)).contains(planned.last.number)
            else { return nil }
            return (planned.last.number, milestone, origin)
        }
        return coming.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
            .map { milestone($0.element.1, origin: $0.element.2) }
    }

    func alignment(anchor: String, index: StrategyIndex) -> AlignmentTable {
        let byRule = Dictionary(grouping: index.alignment, by: \.rule.id)
        return AlignmentTable(
            anchor: anchor, summary: phrases.contradictions(index.alignment.count),
            groups: Alignment.rules.map { rule in
                AlignmentGroup(title: rule.summary[language], rows: (byRule[rule.id] ?? []).map(alignmentRow))
            }, url: linker.url(path: linker.addresses.alignment(index.id)))
    }

    private func alignmentRow(_ finding: AlignmentFinding) -> AlignmentRow {
        let diagnostic = finding.diagnostic
        return AlignmentRow(
            message: diagnostic.message[language], hint: diagnostic.hint?[language], about: finding.about.map(link))
    }
}
