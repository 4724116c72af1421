import Charts
import Cores
import StrategyModel
import Templates

/// The Fahrplan: rows on one common axis.
extension Projector {
    /// All measures in groups, under the phases and behind the milestones of the timelines. `isInText`: without today's
    /// line, so that the page keeps its bytes from day to day.
    func fahrplan(
        anchor: String, by grouping: Query.Grouping = .field, index: StrategyIndex, isInText: Bool = false
    ) -> ScheduleTable {
        let groups =
            switch grouping {
            case .field: groupsByField(index)
            case .municipality: groupsByMunicipality(index)
            case .responsible: groupsByResponsible(index)
            }
        return table(groups, below: index.timelines, anchor: anchor, index: index, isInText: isInText)
    }

    private func groupsByField(_ index: StrategyIndex) -> [DrawnGroup] {
        let title = index.fields.isEmpty ? phrases.measures(index.measures.count) : phrases.otherFields
        return groups(
            index.fields.map { ($0.record.title, linker.url($0.id), index.measures(of: $0.id).positions) }
                + [(title, nil, index.measuresWithoutField.positions)])
    }

    /// What is for all municipalities stands once, in front.
    private func groupsByMunicipality(_ index: StrategyIndex) -> [DrawnGroup] {
        func isRegional(_ placed: PlacedMeasure) -> Bool {
            placed.isEverywhere && index.members.count > 1 || placed.count(.municipality) == 0
        }
        return groups(
            [(phrases.wholeRegion, nil, index.measures.filter(isRegional).positions)]
                + index.municipalities.map { municipality in
                    let own = index.measures(in: municipality.id).filter { !isRegional($0) }
                    return (municipality.record.name, linker.url(municipality.id), own.positions)
                })
    }

    /// By content, or by words where there is none.
    private func groupsByResponsible(_ index: StrategyIndex) -> [DrawnGroup] {
        var order: [String] = []
        var bodies: [String: (link: Link, positions: [Int])] = [:]
        for (position, placed) in zip(index.measures.positions, index.measures) {
            let link = placed.content.record.responsible.map { named($0, index) }
            let title = link?.title ?? phrases.nobodyResponsible
            if bodies[title] == nil { order.append(title) }
            bodies[title, default: (link ?? Link(title: title, url: nil), [])].positions.append(position)
        }
        let sorted = order.sorted { NaturalOrder($0) < NaturalOrder($1) }
        return groups(sorted.compactMap { bodies[$0] }.map { ($0.link.title, $0.link.url, $0.positions) })
    }

    private func groups(_ groups: [(title: String, url: String?, positions: [Int])])
        -> [DrawnGroup]
    {
        groups.filter { !$0.positions.isEmpty }.map { group in
            DrawnGroup(title: group.title, url: group.url, rows: group.positions.map(DrawnRow.measure))
        }
    }

    /// Phases and milestones above measures.
    func timelineTable(anchor: String, index: StrategyIndex) -> ScheduleTable {
        table([], below: index.timelines, anchor: anchor, index: index)
    }

    /// The measures of one field.
    func fieldTable(_ measures: MeasureList, title: String, anchor: String, index: StrategyIndex) -> ScheduleTable {
        table(
            [DrawnGroup(title: title, url: nil, rows: measures.positions.map(DrawnRow.measure))], anchor: anchor,
            index: index)
    }

    /// One strip per field of action, on the axis of the whole Fahrplan. Without today's line, so that the home page
    /// keeps its bytes from day to day.
    func strips(index: StrategyIndex) -> (axis: TimeAxis?, strips: LazyList<FieldStrip>) {
        let scale = TimeScale(reach(of: index.measures.positions.map(DrawnRow.measure), index))
        let strips = LazyList(index.fields) { [self] field in
            let measures = index.measures(of: field.id)
            let bars = measures.positions.compactMap { bar(index.shown(at: $0)) }
            return FieldStrip(
                title: field.record.title, url: linker.url(field.id), count: phrases.measures(measures.count),
                summary: measures.isEmpty ? nil : statusSummary(measures),
                bar: bars.isEmpty ? nil : scale.map { StripChart(bars: bars).svg(on: $0) })
        }
        return (scale.map { TimeAxis(scale: $0) }, strips)
    }

    /// Phases of the timelines in the head, their milestones first in the body.
    private func table(
        _ groups: [DrawnGroup], below timelines: [Content<Timeline>] = [], anchor: String, index: StrategyIndex,
        isInText: Bool = true
    ) -> ScheduleTable {
        let groups = milestoneGroups(timelines) + groups
        let phases = phases(of: timelines)
        var reach = self.reach(of: groups.flatMap(\.rows), index)
        for phase in phases.marks { reach.cover(phase.span) }
        let scale = TimeScale(reach)
        let today = isInText ? nil : scale.flatMap(shownToday)
        var table = ScheduleTable(anchor: anchor, caption: Words.text("fahrplan", language), phases: phases.groups)
        if let scale {
            table.span = phrases.span(scale.firstYear, scale.lastYear)
            table.axis = TimeAxis(scale: scale, today: today).svg()
            table.legend = LegendEntry.all(showsToday: today != nil, in: language)
            table.phaseBand = PhaseBand(phases: phases.marks, isWide: !isInText).svg(on: scale)
        }
        let backdrop = scale.map { Backdrop.ofRows(on: $0, today: today) }
        table.today = today.map { _ in formatter.day(site.today) }
        table.groups = groups.compactMap { group in
            let drawn = group.rows.filter { self.reach($0, index) != nil }
            let rows = LazyList(drawn) { [self] in model($0, on: backdrop, index) }
            return drawn.isEmpty ? nil : ScheduleGroup(title: group.title, url: group.url, rows: rows)
        }
        var seen: Set<String> = []
        table.undated = groups.flatMap { $0.rows.filter { self.reach($0, index) == nil } }.map { model($0, index) }
            .filter {
                seen.insert($0.url ?? $0.brief.value.title).inserted
            }
        table.url = linker.url(path: linker.addresses.fahrplan(index.id))
        return table
    }

    /// Today, if it lies on the axis.
    private func shownToday(_ scale: TimeScale) -> CalendarDay? {
        (scale.firstYear...scale.lastYear).contains(site.today.year) ? today : nil
    }

    private func reach(of rows: [DrawnRow], _ index: StrategyIndex) -> TimeReach {
        rows.reduce(into: TimeReach()) { all, row in
            if let own = reach(row, index) { all.cover(own) }
        }
    }

    /// Nil if there is nothing to draw.
    private func reach(_ drawn: DrawnRow, _ index: StrategyIndex) -> TimeReach? {
        switch drawn {
        case .measure(let position): reach(index.shown(at: position))
        case .milestone(_, let bar): bar?.reach
        }
    }

    private func model(
        _ drawn: DrawnRow, on backdrop: Backdrop? = nil, _ index: StrategyIndex
    ) -> ScheduleRow {
        switch drawn {
        case .measure(let position):
            let shown = index.shown(at: position)
            return ScheduleRow(
                brief: scheduleBrief(shown, index), url: linker.url(shown.placed.id),
                waitsFor: waitsFor(position, index), bar: backdrop.flatMap { bar(shown, on: $0) })
        case .milestone(let brief, let drawn):
            return ScheduleRow(brief: brief, bar: backdrop.flatMap { drawn?.bar.svg(on: $0) })
        }
    }

    func scheduleBrief(_ shown: ShownMeasure, _ index: StrategyIndex) -> Shared<ScheduleBrief> {
        shown.scheduleBrief.shared {
            let (brief, measure) = (brief(shown, index), shown.placed.content)
            return ScheduleBrief(
                title: brief.value.title, number: brief.value.number, kind: "measure", status: brief.value.status,
                dates: shownDates(measure), delay: brief.value.delay,
                milestones: measure.record.milestones.map { milestone($0) })
        }
    }

    /// What must be done before it and is not; nothing once it is over itself.
    private func waitsFor(_ position: Int, _ index: StrategyIndex) -> [Link] {
        if !index.relations.hasConditions(at: position) { return [] }
        if index.measures[position].status?.isOver == true { return [] }
        return index.relations.conditions(at: position).filter { $0.status?.isOver != true }.map {
            link($0)
        }
    }

    func shownDates(_ measure: Content<Measure>) -> String? {
        let (started, finished) = (measure.record.started, measure.record.finished)
        if let started, let finished { return formatter.period(Period(start: started, end: finished)) }
        return measure.record.period.map(formatter.period) ?? started.map { phrases.from(formatter.date($0)) }
    }

    private func milestoneGroups(_ timelines: [Content<Timeline>]) -> [DrawnGroup] {
        timelines.map { DrawnGroup(title: $0.record.title, url: nil, rows: $0.record.milestones.map(row)) }
    }

    private func row(_ milestone: Milestone) -> DrawnRow {
        let state = self.milestone(milestone)
        let brief = ScheduleBrief(
            title: milestone.title, kind: "milestone",
            status: StatusMark(state.state),
            dates: milestone.date.map(formatter.date), note: state.reason)
        return .milestone(
            Shared(brief), mark(milestone).map { DrawnBar(ScheduleBar(planned: nil, milestones: [$0])) })
    }
}

/// A row before the axis is known.
private enum DrawnRow: Sendable {
    /// By its position among all; its row is made when the table comes to it.
    case measure(Int)
    indirect case milestone(Shared<ScheduleBrief>, DrawnBar?)
}

private struct DrawnGroup {
    let title: String
    let url: String?
    let rows: [DrawnRow]
}
