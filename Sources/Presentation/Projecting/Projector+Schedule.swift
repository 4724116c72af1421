import Charts
import StrategyModel
import Templates

/// The Fahrplan: rows on one common axis.
extension Projector {
    /// All measures by field, phases and milestones of the timelines first.
    func fahrplan(anchor: String, index: StrategyIndex) -> ScheduleTable {
        var groups = timelineGroups(index)
        groups += index.fields.map { (index.measures(of: $0.id), $0) }.filter { !$0.0.isEmpty }.map { measures, field in
            DrawnGroup(title: field.record.title, url: linker.url(field.id), rows: rows(measures, index))
        }
        let rest = index.measuresWithoutField
        if !rest.isEmpty {
            let title = index.fields.isEmpty ? phrases.measures(rest.count) : phrases.otherFields
            groups.append(DrawnGroup(title: title, url: nil, rows: rows(rest, index)))
        }
        return table(groups, anchor: anchor, index: index, showsToday: true)
    }

    /// Phases and milestones above measures.
    func timelineTable(anchor: String, index: StrategyIndex) -> ScheduleTable {
        table(timelineGroups(index), anchor: anchor, index: index)
    }

    /// The measures of one field.
    func fieldTable(_ measures: [PlacedMeasure], title: String, anchor: String, index: StrategyIndex) -> ScheduleTable {
        table([DrawnGroup(title: title, url: nil, rows: rows(measures, index))], anchor: anchor, index: index)
    }

    /// One strip per field of action, on the axis of the whole Fahrplan. Without today's line, so that the home page
    /// keeps its bytes from day to day.
    func strips(index: StrategyIndex) -> (axis: TimeAxis?, strips: [FieldStrip]) {
        let scale = TimeScale(covering: index.measures.compactMap(bar))
        let strips = index.fields.map { field in
            let measures = index.measures(of: field.id)
            let bars = measures.compactMap(bar)
            return FieldStrip(
                title: field.record.title, url: linker.url(field.id), count: phrases.measures(measures.count),
                summary: measures.isEmpty ? nil : statusSummary(measures),
                bar: bars.isEmpty ? nil : scale.map { StripChart(bars: bars).svg(on: $0) })
        }
        return (scale.map { TimeAxis(scale: $0) }, strips)
    }

    /// `showsToday`: on the Fahrplan alone, so that other pages keep their bytes from day to day.
    private func table(
        _ groups: [DrawnGroup], anchor: String, index: StrategyIndex, showsToday: Bool = false
    ) -> ScheduleTable {
        let bars = groups.flatMap { $0.rows.compactMap(\.bar) }
        let scale = TimeScale(covering: bars)?.shared
        let today = showsToday ? scale.flatMap(shownToday) : nil
        var table = ScheduleTable(anchor: anchor, caption: Words.text("fahrplan", language))
        if let scale {
            table.span = phrases.span(scale.firstYear, scale.lastYear)
            table.axis = TimeAxis(scale: scale, today: today).svg()
        }
        table.today = today.map { _ in formatter.day(site.today) }
        table.groups = groups.compactMap { group in
            let drawn = group.rows.filter { $0.bar != nil }
            let rows = LazyList(drawn) { $0.model(on: scale, today: today) }
            return drawn.isEmpty ? nil : ScheduleGroup(title: group.title, url: group.url, rows: rows)
        }
        var seen: Set<String> = []
        table.undated = groups.flatMap(\.rows).filter { $0.bar == nil }.map { $0.row() }.filter {
            seen.insert($0.url ?? $0.title).inserted
        }
        table.url = linker.url(path: linker.addresses.fahrplan(index.id))
        return table
    }

    /// Today, if it lies on the axis.
    private func shownToday(_ scale: TimeScale) -> CalendarDay? {
        (scale.firstYear...scale.lastYear).contains(site.today.year) ? today : nil
    }

    private func rows(_ measures: [PlacedMeasure], _ index: StrategyIndex) -> [DrawnRow] {
        measures.map { placed in DrawnRow(bar: bar(placed)) { row(placed, index) } }
    }

    private func row(_ placed: PlacedMeasure, _ index: StrategyIndex) -> ScheduleRow {
        let (measure, shared) = (placed.measure, sharedRow(placed, index: index))
        var row = ScheduleRow(
            title: measure.title, number: measure.number, url: linker.url(placed.id), kind: "measure")
        row.status = shared.status
        row.dates = shownDates(measure)
        row.delay = shared.delay
        row.milestones = measure.milestones.map { milestone($0) }
        return row
    }

    private func shownDates(_ measure: Measure) -> String? {
        if let started = measure.started, let finished = measure.finished {
            return formatter.period(Period(start: started, end: finished))
        }
        return measure.period.map(formatter.period) ?? measure.started.map { phrases.from(formatter.date($0)) }
    }

    private func timelineGroups(_ index: StrategyIndex) -> [DrawnGroup] {
        index.timelines.map { timeline in
            DrawnGroup(
                title: timeline.record.title, url: nil,
                rows: timeline.record.phases.map(row) + timeline.record.milestones.map(row))
        }
    }

    private func row(_ phase: Phase) -> DrawnRow {
        var row = ScheduleRow(title: phase.title, kind: "phase")
        row.dates = phase.period.map(formatter.period)
        return DrawnRow(bar: phase.period.flatMap(span).map { ScheduleBar(planned: $0) }) { [row] in row }
    }

    private func row(_ milestone: Milestone) -> DrawnRow {
        var row = ScheduleRow(title: milestone.title, kind: "milestone")
        row.dates = milestone.date.map(formatter.date)
        let state = self.milestone(milestone)
        row.status = state.shape.map { StatusMark(word: state.state, name: state.stateName, shape: $0) }
        row.note = state.reason
        return DrawnRow(bar: mark(milestone).map { ScheduleBar(planned: nil, milestones: [$0]) }) { [row] in row }
    }
}

/// A row before the axis is known.
private struct DrawnRow: Sendable {
    let bar: ScheduleBar?
    /// Without the bar; made when the table comes to it.
    let row: @Sendable () -> ScheduleRow

    func model(on scale: TimeScale?, today: CalendarDay?) -> ScheduleRow {
        var row = row()
        row.bar = scale.flatMap { scale in bar?.svg(on: scale, today: today) }
        return row
    }
}

private struct DrawnGroup {
    let title: String
    let url: String?
    let rows: [DrawnRow]
}
