import Charts
import Diagnostics
import Markup
import StrategyModel

extension Projector {
    func indicatorTable(anchor: String, index: StrategyIndex) -> ListTable<IndicatorRow> {
        ListTable(
            anchor: anchor, caption: Words.text("indicators", language),
            count: formatter.number(index.indicators.count), rows: index.indicators.map { indicatorRow($0) })
    }

    /// The indicators that are mentioned, as rows.
    func indicators(_ mentions: [Mention], _ index: StrategyIndex) -> [IndicatorRow] {
        mentions.compactMap { mention in indicator(mention, index).map { indicatorRow($0) } }
    }

    func indicator(_ mention: Mention, _ index: StrategyIndex) -> Content<Indicator>? {
        index.relations.target(mention).flatMap { id in index.indicators.first { $0.id == id } }
    }

    /// The latest value of the whole region, and how it stands to its nearest target.
    func indicatorRow(_ content: Content<Indicator>, role: String? = nil) -> IndicatorRow {
        let indicator = content.record
        let state = IndicatorState(indicator)
        let latest = state?.latest ?? indicator.latest
        var row = IndicatorRow(
            number: indicator.number, title: indicator.title, url: linker.url(content.id), role: role)
        row.value = latest?.value.map { measured($0, indicator) }
        row.date = latest?.date.map(formatter.date)
        row.target = state?.target.value.map { measured($0, indicator) }
        row.due = state?.target.date.map(formatter.date)
        row.state = state.map { mark($0.course) }
        return row
    }

    func indicatorSheet(_ content: Content<Indicator>, index: StrategyIndex, figureID: String? = nil) -> IndicatorSheet
    {
        let indicator = content.record
        var sheet = IndicatorSheet(anchor: Linker.anchor(content.id), title: indicator.title)
        (sheet.number, sheet.definition, sheet.unit) = (indicator.number, indicator.definition, indicator.unit)
        sheet.licence = indicator.licence
        sheet.direction = indicator.direction.map { phrases.direction($0) }
        sheet.frequency = indicator.frequency?.label[language]
        sheet.nextDue = indicator.nextDue.map(formatter.date)
        sheet.responsible = indicator.responsible.map { named($0, index) }
        sheet.data = indicator.data.flatMap { download($0, from: content.path) }
        addValues(indicator, index, to: &sheet)
        sheet.figure = chart(indicator, id: figureID ?? "chart_\(Linker.anchor(content.id))")
        sheet.goals = (index.backlinks.goals[content.id] ?? []).map { link($0) }
        sheet.measures = index.relations.measures(.indicator, content.id).map { placed in
            var link = link(placed)
            link.note =
                placed.content.record.indicators.first { $0.indicator.flatMap(index.relations.target) == content.id }?
                .role
            return link
        }
        sheet.sources = sources(content.common.sources)
        sheet.asOf = asOf(content.common.asOf)
        return sheet
    }

    private func addValues(_ indicator: Indicator, _ index: StrategyIndex, to sheet: inout IndicatorSheet) {
        func day(_ reading: Indicator.Reading) -> Int { reading.date?.last.number ?? 0 }
        let values = indicator.values.sorted { day($0) > day($1) }
        sheet.values = values.compactMap { value($0, indicator, index) }
        sheet.latest = (IndicatorState(indicator)?.latest ?? indicator.latest).flatMap { value($0, indicator, index) }
        sheet.baseline = indicator.baseline.flatMap { value($0, indicator, index) }
        sheet.targets = indicator.targets.compactMap { target in
            guard let date = target.date, let value = target.value else { return nil }
            return ValueRow(
                date: formatter.date(date), value: measured(value, indicator), comment: nil,
                municipality: target.municipality.map { named($0, index) })
        }
        sheet.state = IndicatorState(indicator).map { mark($0.course) }
    }

    private func value(_ reading: Indicator.Reading, _ indicator: Indicator, _ index: StrategyIndex) -> ValueRow? {
        guard let date = reading.date, let value = reading.value else { return nil }
        return ValueRow(
            date: formatter.date(date), value: measured(value, indicator), comment: reading.comment,
            estimated: reading.isEstimated, municipality: reading.municipality.map { named($0, index) })
    }

    func measured(_ number: DecimalNumber, _ indicator: Indicator) -> String {
        formatter.measured(number, precision: indicator.precision, unit: indicator.unit)
    }

    private func download(_ mention: FileMention, from path: String) -> Link? {
        guard case .asset(let asset) = site.links.target(of: mention.path, from: path),
            let url = linker.url(path: linker.addresses.file(asset))
        else { return nil }
        return Link(title: Words.text("values_file", language), url: url, note: linker.note(asset))
    }

    private func mark(_ course: IndicatorState.Course) -> StatusMark {
        switch course {
        case .reached: mark(.reached, .init(de: "erreicht", en: "reached"))
        case .onTrack: mark(.onTrack, .init(de: "im Plan", en: "on track"))
        case .behind: mark(.atRisk, .init(de: "hinter dem Plan", en: "behind plan"))
        case .missed: mark(.offTrack, .init(de: "verfehlt", en: "missed"))
        }
    }

    func mark(_ course: Course) -> StatusMark {
        switch course {
        case .onTrack: mark(.onTrack, course.label)
        case .atRisk: mark(.atRisk, course.label)
        case .offTrack: mark(.offTrack, course.label)
        }
    }

    private func mark(_ mark: CourseMark, _ word: Localized) -> StatusMark {
        StatusMark(word: word[language], name: mark.rawValue, shape: mark.svg())
    }

    // MARK: The chart

    private func chart(_ indicator: Indicator, id: String) -> Figure? {
        let chart = IndicatorChart(
            unit: indicator.unit ?? "", baseline: indicator.baseline.flatMap { point($0.date, $0.value, indicator) },
            targets: indicator.targets.filter { $0.municipality == nil }.compactMap {
                point($0.date, $0.value, indicator)
            },
            values: indicator.values.filter { $0.municipality == nil }.compactMap {
                point($0.date, $0.value, indicator, isEstimated: $0.isEstimated)
            },
            direction: indicator.direction.map { $0 == .up ? .up : .down }, decimals: indicator.decimals)
        let caption = Caption(id: id, title: indicator.title, description: phrases.indicatorChart(chart.values.count))
        let svg = chart.svg(caption) { formatter.decimal(indicator.rounded($0), precision: nil) }
        return svg.map { Figure(svg: $0, legend: chart.legend(word: phrases.sign).map(LegendEntry.init)) }
    }

    private func point(
        _ date: PartialDate?, _ value: DecimalNumber?, _ indicator: Indicator, isEstimated: Bool = false
    ) -> IndicatorChart.Point? {
        guard let date, let value else { return nil }
        return .init(
            day: CalendarDay(date.last), value: value.double, label: measured(value, indicator),
            isEstimated: isEstimated)
    }
}

extension LegendEntry {
    init(_ item: LegendItem) { self.init(sample: item.sample, title: item.title) }
}

extension Indicator {
    /// The latest value of the whole region.
    var latest: Reading? {
        values.filter { $0.municipality == nil && $0.date != nil && $0.value != nil }
            .max { ($0.date?.last.number ?? 0) < ($1.date?.last.number ?? 0) }
    }

    /// As many as the author wants, else as many as the values have.
    var decimals: Int { precision ?? values.compactMap(\.value?.decimals).max() ?? 0 }

    /// A number of the axis, to as many decimals as it needs.
    func rounded(_ number: Double) -> DecimalNumber {
        for places in 0..<decimals {
            let scaled = (0..<places).reduce(number) { value, _ in value * 10 }
            if abs(scaled - scaled.rounded()) < 1e-6 {
                return DecimalNumber(digits: Int(exactly: scaled.rounded()) ?? 0, decimals: places)
            }
        }
        let scaled = (0..<decimals).reduce(number) { value, _ in value * 10 }
        return DecimalNumber(digits: Int(exactly: scaled.rounded()) ?? 0, decimals: decimals)
    }
}
