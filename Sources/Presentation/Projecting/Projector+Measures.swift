import Charts
import Cores
import Markup
import StrategyModel
import Templates

extension Projector {
    /// `position`: of the measure among all.
    func measureRow(_ position: Int, index: StrategyIndex) -> MeasureRow {
        let shown = index.shown(at: position)
        // `self.index` is the same one: to hold `index` too would count one more reference for every row.
        return MeasureRow(
            brief: brief(shown, index), url: linker.url(shown.placed.id),
            fields: LazyList(shown.placed.fields) { [self] in link($0, title: self.index?.title($0) ?? $0.name) })
    }

    private func fields(_ placed: PlacedMeasure, _ index: StrategyIndex) -> [Link] {
        placed.fields.compactMap { id in index.title(id).map { link(id, title: $0) } }
    }

    private func filteredRow(_ position: Int, index: StrategyIndex) -> MeasureRow {
        var row = measureRow(position, index: index)
        addFilter(index.measures[position], to: &row)
        return row
    }

    /// What the form above a long list looks into.
    private func addFilter(_ placed: PlacedMeasure, to row: inout MeasureRow) {
        let measure = placed.content
        let words =
            [measure.record.number, measure.record.title, measure.record.teaser].compactMap { $0 } + measure.record.tags
        row.fieldKeys = line(placed.fields.map(\.name))
        row.municipalityKeys = line(placed.municipalities.map(\.name))
        row.searchText = line(words)
    }

    /// With spaces between them.
    private func line(_ words: [String]) -> String {
        String(capacity: words.reduce(0) { $0 + 1 + $1.utf8.count }) { line in
            for (number, word) in words.enumerated() {
                if number > 0 { line.add(" ") }
                line.add(word)
            }
        }
    }

    func brief(_ shown: ShownMeasure, _ index: StrategyIndex) -> Shared<MeasureBrief> {
        shown.brief.shared { newBrief(shown.placed, index) }
    }

    private func newBrief(_ placed: PlacedMeasure, _ index: StrategyIndex) -> MeasureBrief {
        let measure = placed.content
        return MeasureBrief(
            number: measure.record.number, title: measure.record.title, teaser: measure.record.teaser,
            status: status(measure.record.status), period: measure.record.period.map(formatter.period),
            delay: delay(placed),
            progress: measure.record.progress,
            progressBar: measure.record.progress.map { ProgressBar(percentage: $0).svg() },
            places: places(placed, index),
            responsible: responsible(placed)?.title,
            asOf: asOf(measure.record.common.asOf))
    }

    /// `Ringelai, Grafenau`, or a number where there are many.
    private func places(_ placed: PlacedMeasure, _ index: StrategyIndex) -> String? {
        // A strategy of one municipality need not say everywhere that it is that one.
        if placed.count(.municipality) == 0 || index.members.count == 1 { return nil }
        if placed.isEverywhere { return phrases.allMunicipalities(index.members.count) }
        if placed.count(.municipality) > 3 { return phrases.municipalities(placed.count(.municipality)) }
        return placed.municipalities.compactMap(index.title).joined(separator: ", ")
    }

    func measureTable(
        _ measures: MeasureList, anchor: String, index: StrategyIndex, filter: Bool = false
    ) -> MeasureTable {
        let statuses = Set(measures.map { $0.status })
        return MeasureTable(
            anchor: anchor, caption: Words.text("measures", language), count: formatter.number(measures.count),
            rows: LazyList(measures.positions) { [self] in
                filter ? filteredRow($0, index: index) : measureRow($0, index: index)
            },
            filter: filter,
            fields: filter ? index.fields.map { FilterOption(value: $0.id.name, title: $0.record.title) } : [],
            statuses: filter ? Status.allCases.filter { statuses.contains($0) }.map(option) : [],
            municipalities: filter && index.members.count > 1
                ? index.municipalities.map { FilterOption(value: $0.id.name, title: $0.record.name) } : [])
    }

    private func option(_ status: Status) -> FilterOption {
        FilterOption(value: status.shape.rawValue, title: status.label[language])
    }

    /// `position`: of the measure among all.
    ///
    /// Only others change the sheet: one that is changed here is copied when it is returned.
    func measureSheet(_ position: Int, index: StrategyIndex) -> MeasureSheet {
        let shown = index.shown(at: position)
        let (placed, measure) = (shown.placed, shown.placed.content)
        var sheet = MeasureSheet(
            anchor: Linker.anchor(placed.id), number: measure.record.number, title: measure.record.title,
            teaser: measure.record.teaser,
            status: status(measure.record.status, reason: measure.record.statusReason),
            asOf: brief(shown, index).value.asOf)
        addUnlinked(shown, index, to: &sheet)
        addPlaces(placed, index, to: &sheet)
        addPeople(placed, to: &sheet)
        addThread(position, index, to: &sheet)
        addShares(placed, index, to: &sheet)
        addTexts(placed, index, to: &sheet)
        return sheet
    }

    private func addPeople(_ placed: PlacedMeasure, to sheet: inout MeasureSheet) {
        sheet.responsible = responsible(placed)
        sheet.partners = placed.content.record.partners.map { party($0, in: placed.id.strategy) }
    }

    private func responsible(_ placed: PlacedMeasure) -> Link? {
        placed.content.record.responsible.map { party($0, placed.targets(.responsible).first) }
    }

    private func addTexts(_ placed: PlacedMeasure, _ index: StrategyIndex, to sheet: inout MeasureSheet) {
        let measure = placed.content
        sheet.fields = fields(placed, index)
        sheet.image = picture(measure.record.image.value, from: measure.path)
        sheet.body = body(measure)
        sheet.documents = measure.record.documents.compactMap { document($0, from: measure.path) }
    }

    /// What of a sheet is the same on its page and in the report: everything without a link to this site.
    private func addUnlinked(_ shown: ShownMeasure, _ index: StrategyIndex, to sheet: inout MeasureSheet) {
        let measure = shown.placed.content
        let brief = brief(shown, index)
        (sheet.period, sheet.delay) = (brief.value.period, brief.value.delay)
        (sheet.progress, sheet.progressBar) = (brief.value.progress, brief.value.progressBar)
        addTime(shown, index, to: &sheet)
        addMoney(shown.placed, to: &sheet)
        addWork(measure, to: &sheet)
        sheet.priority = measure.record.priority?.label[language]
        sheet.updates = updates(measure)
        sheet.contact = contact(measure.record.contact ?? site.settings.contact)
        sheet.tags = measure.record.tags
        sheet.sources = sources(measure.record.common.sources)
    }

    private func addTime(_ shown: ShownMeasure, _ index: StrategyIndex, to sheet: inout MeasureSheet) {
        let measure = shown.placed.content
        sheet.started = measure.record.started.map(formatter.date)
        sheet.finished = measure.record.finished.map(formatter.date)
        sheet.milestones = scheduleBrief(shown, index).value.milestones
        sheet.timeBar = timeBar(shown, index)
    }

    private func addPlaces(_ placed: PlacedMeasure, _ index: StrategyIndex, to sheet: inout MeasureSheet) {
        if placed.isEverywhere, index.members.count > 1 {
            sheet.places = phrases.allMunicipalities(index.members.count)
        }
        sheet.municipalities = placed.municipalities.compactMap { id in index.title(id).map { link(id, title: $0) } }
        guard !placed.localStates.isEmpty else { return }
        // Looked at in place, for a state is large.
        let states = placed.localStates
        sheet.localStates = placed.localMunicipalities.enumerated().map { number, id in
            LocalStateRow(
                municipality: link(id, title: index.title(id) ?? id.name), status: status(states[number].status),
                started: states[number].started.map(formatter.date),
                finished: states[number].finished.map(formatter.date), place: states[number].place,
                note: states[number].note)
        }
        sheet.localSummary = phrases.places(
            done: placed.localStates.count { $0.status == .done }, of: placed.count(.municipality))
    }

    private func addMoney(_ placed: PlacedMeasure, to sheet: inout MeasureSheet) {
        let measure = placed.content
        sheet.staff = staff(measure.record.staff)
        guard let first = measure.record.costs.first else { return }
        if measure.record.costs.count == 1, first.year == nil, first.kind == nil, first.actual == nil {
            sheet.cost = first.planned.map(formatter.money)
            return
        }
        sheet.costs = measure.record.costs.map { line in
            CostRow(
                year: line.year.map(String.init), kind: line.kind?.label[language],
                planned: line.planned.map(formatter.money),
                actual: line.actual.map(formatter.money))
        }
        guard measure.record.costs.count > 1 else { return }
        sheet.costTotal = CostRow(
            planned: placed.finances.planned.map(formatter.money), actual: placed.finances.actual.map(formatter.money))
    }

    /// What a measure says of its work without mentioning anything.
    private func addWork(_ measure: Content<Measure>, to sheet: inout MeasureSheet) {
        sheet.health = measure.record.health.value.map { health in
            HealthSheet(
                time: health.time.map(mark), result: health.result.map(mark), cost: health.cost.map(mark),
                cause: health.cause, options: health.options)
        }
        sheet.decisionNeeded = measure.record.decisionNeeded
        sheet.targetGroups = measure.record.targetGroups
        sheet.participationLevel = measure.record.participationLevel?.label[language]
        (sheet.risks, sheet.nextSteps) = (measure.record.risks, measure.record.nextSteps)
        (sheet.achievements, sheet.expectedResults) = (measure.record.achievements, measure.record.expectedResults)
        (sheet.outlook, sheet.reuse) = (measure.record.outlook, measure.record.reuse)
        sheet.sdg = nations(measure.record.sdg)
    }

    /// From where it came, what was decided about it, what it serves and what it hangs on.
    private func addThread(_ position: Int, _ index: StrategyIndex, to sheet: inout MeasureSheet) {
        let placed = index.measures[position]
        let measure = placed.content
        let led = (index.backlinks.participations[placed.id] ?? []).filter { content in
            !placed.targets(.origin).contains(content.id)
        }
        sheet.origins = measure.record.origin.map { named($0, index) } + led.map { link($0) }
        sheet.resolutions = resolutions(placed, decided: true, index)
        sheet.agenda = resolutions(placed, decided: false, index)
        sheet.successor = measure.record.successor.value.map { named($0, index) }
        sheet.goals = measure.record.goals.map { named($0, index) }
        sheet.stakeholders = involved(measure.record.stakeholders, index)
        sheet.politicalSponsor = measure.record.politicalSponsor.value.map { named($0, index) }
        sheet.indicators = measure.record.indicators.compactMap { entry in
            entry.indicator.flatMap { indicator($0, index) }.map { indicatorRow($0, role: entry.role) }
        }
        sheet.dependencies = dependencies(position, index)
        sheet.synergies = measure.record.synergies.map { named($0, index) }
    }

    private func dependencies(_ position: Int, _ index: StrategyIndex) -> [DependencyRow] {
        let (relations, placed) = (index.relations, index.measures[position])
        func rows(_ word: DependencyWord, _ measures: some Sequence<PlacedMeasure>) -> [DependencyRow] {
            measures.map { other in
                DependencyRow(
                    kind: phrases.dependency(word), measure: link(other), status: status(other.status),
                    dates: shownDates(other.content))
            }
        }
        return rows(.requires, relations.conditions(at: position))
            + rows(.neededBy, relations.dependents(of: placed))
            + rows(.partOf, placed.targets(.partOf).compactMap(relations.measure))
            + rows(.contains, relations.measures(.partOf, placed.id))
            + rows(.replaces, relations.measures(.successor, placed.id))
    }

    /// Who pays what of it.
    private func addShares(_ placed: PlacedMeasure, _ index: StrategyIndex, to sheet: inout MeasureSheet) {
        var credited: Set<String> = []
        sheet.fundings = zip(placed.content.record.funding, placed.finances.fundingLines).map { line, amount in
            var row = fundingRow(line, amount, index)
            // Once for each programme, however many lines it has.
            if let credit = row.creditLine, !credited.insert(credit).inserted { row.creditLine = nil }
            return row
        }
        // Without funding or sharing it is the cost again.
        if placed.content.record.ownShare != nil || placed.finances.funding != nil
            || placed.content.record.costSharing.value != nil
        {
            sheet.ownShare = placed.finances.ownShare.map(formatter.money)
        }
        sheet.sharingKey = placed.content.record.costSharing.value?.key.map(phrases.sharing)
        sheet.shares = index.relations.ownShares(of: placed).map {
            ShareRow(municipality: link($0.municipality), amount: formatter.money($0.amount))
        }
    }

    private func document(_ document: Attachment, from path: String) -> Link? {
        guard let file = document.file, case .asset(let asset) = site.links.target(of: file.path, from: path) else {
            return nil
        }
        return Link(
            title: document.title, url: linker.url(path: linker.addresses.file(asset)), note: linker.note(asset))
    }

    /// Latest first.
    private func updates(_ measure: Content<Measure>) -> [UpdateRow] {
        var latest = LatestUpdates()
        for update in measure.record.updates { latest.add(update) }
        return latest.all.map { UpdateRow(date: $0.update.date.map(formatter.date), text: $0.update.text) }
    }
}
