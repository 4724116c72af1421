import Diagnostics
import StrategyModel

/// The state of a strategy at a glance.
extension Projector {
    func dashboard(anchor: String, index: StrategyIndex) -> Dashboard {
        let late = index.measures.filter(\.timeliness.isLate)
        var dashboard = Dashboard()
        dashboard.figures = keyFigures(index.sum, index)
        dashboard.status = statusFigure(anchor: "\(anchor)_status", index: index)
        if !late.isEmpty {
            dashboard.late = measureTable(late, anchor: "\(anchor)_late", index: index)
            dashboard.late?.caption = Words.text("late_measures", language)
        }
        dashboard.decisions = decisions(index)
        dashboard.upcoming = upcoming(index)
        dashboard.money = costFigure(anchor: "\(anchor)_money", index: index)
        if !index.indicators.isEmpty {
            dashboard.indicators = indicatorTable(anchor: "\(anchor)_indicators", index: index)
        }
        if !index.alignment.isEmpty { dashboard.alignment = alignment(anchor: "\(anchor)_alignment", index: index) }
        return dashboard
    }

    private func keyFigures(_ sum: RollUp, _ index: StrategyIndex) -> [KeyFigure] {
        func figure(_ count: Int, _ word: String) -> KeyFigure {
            KeyFigure(value: formatter.number(count), label: Words.text(word, language))
        }
        var figures = [figure(sum.count, "measures"), figure(sum.statuses[.inProgress] ?? 0, "running")]
        if let count = sum.statuses[.continuous] {
            figures.append(figure(count, count == 1 ? "continuous_one" : "continuous"))
        }
        figures.append(figure(sum.statuses[.done] ?? 0, "done"))
        if sum.withCourse > 0 {
            figures.append(
                KeyFigure(
                    value: phrases.share(sum.courses[.onTrack] ?? 0, of: sum.withCourse),
                    label: Words.text("on_course", language)))
        }
        figures.append(figure(sum.late, "late"))
        let decisions = index.measures.count { $0.content.record.decisionNeeded != nil }
        if decisions > 0 { figures.append(figure(decisions, "to_decide")) }
        return figures
    }

    func decisions(_ index: StrategyIndex) -> [DecisionRow] {
        index.measures.compactMap { placed in
            placed.content.record.decisionNeeded.map { decision in
                DecisionRow(
                    measure: link(placed), decision: decision, cause: placed.content.record.health.value?.cause,
                    options: placed.content.record.health.value?.options)
            }
        }
    }

    /// Milestones planned for the next 90 days, soonest first; of these measures, or of all and of the timelines.
    func upcoming(_ index: StrategyIndex, of measures: MeasureList? = nil) -> [MilestoneRow] {
        let wanted = measures.map { Set($0.map(ObjectIdentifier.init)) }
        return index.comingMilestones.filter { coming in
            guard let wanted else { return true }
            return coming.measure.map { wanted.contains(ObjectIdentifier($0)) } ?? false
        }.map { milestone($0.milestone, origin: $0.measure.map { link($0) }) }
    }

    func alignment(anchor: String, index: StrategyIndex) -> AlignmentTable {
        let byRule = Dictionary(grouping: index.alignment, by: \.rule.id)
        return AlignmentTable(
            anchor: anchor, summary: phrases.contradictions(index.alignment.count), checks: phrases.alignmentChecks,
            groups: Alignment.rules.compactMap { rule in
                byRule[rule.id].map { AlignmentGroup(title: rule.summary[language], rows: $0.map(alignmentRow)) }
            }, url: linker.url(path: linker.addresses.alignment(index.id)))
    }

    /// Without the hint, which is for authors and speaks of their fields.
    private func alignmentRow(_ finding: AlignmentFinding) -> AlignmentRow {
        AlignmentRow(message: finding.diagnostic.message[language], about: finding.about.map(link))
    }
}
