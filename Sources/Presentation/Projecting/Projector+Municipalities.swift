import Charts
import Markup
import StrategyModel
import Templates

extension Projector {
    func municipalityRow(_ content: Content<Municipality>, index: StrategyIndex, strategy: String? = nil)
        -> MunicipalityRow
    {
        let municipality = content.record
        let count = index.measures(in: content.id).count
        return MunicipalityRow(
            name: municipality.name, url: linker.url(content.id), type: municipality.type?.label[language],
            key: municipality.ags, postcodes: list(municipality.postcodes),
            population: municipality.population.map(formatter.number),
            area: municipality.area.map { formatter.area(hectares: $0) },
            measures: count > 0 ? String(count) : nil, strategy: strategy, role: municipality.role,
            searchText: ([municipality.name] + municipality.postcodes).joined(separator: " "))
    }

    func municipalityTable(anchor: String, index: StrategyIndex, finder: Bool = false) -> MunicipalityTable {
        let counted = index.members.map(\.record)
        let (people, areas) = (counted.compactMap(\.population), counted.compactMap(\.area))
        return MunicipalityTable(
            anchor: anchor, caption: Words.text("places", language),
            count: formatter.number(index.members.count),
            rows: index.municipalities.map { municipalityRow($0, index: index) },
            map: index.boundaries.isEmpty
                ? map(index, id: "map_\(anchor)", title: phrases.mapOfAll, highlighted: nil)
                : regionMap(anchor: anchor, index: index)?.figure.svg, finder: finder,
            populationTotal: total(people, of: counted.count).map(formatter.number),
            areaTotal: total(areas, of: counted.count).map { formatter.area(hectares: $0) })
    }

    /// A sum only where every summand is known.
    private func total(_ values: [Int], of count: Int) -> Int? {
        guard values.count == count, count > 1 else { return nil }
        return values.reduce(0) { sum, value in sum.addingReportingOverflow(value).overflow ? .max : sum + value }
    }

    private func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }

    private func map(_ index: StrategyIndex, id: String, title: String, highlighted: String?) -> HTML? {
        let places = index.members.compactMap { content in
            content.record.coordinates.map {
                LocatorMap.Place(name: content.record.name, latitude: $0.latitude, longitude: $0.longitude)
            }
        }
        guard places.count > 1 else { return nil }
        return LocatorMap(places: places, highlighted: highlighted).svg(id: id, title: title)
    }

    func municipalitySheet(_ content: Content<Municipality>, index: StrategyIndex) -> MunicipalitySheet {
        let municipality = content.record
        let measures = index.measures(in: content.id)
        let reaches = measures.map { reach(of: $0, in: content.id, index) }
        func positions(_ reach: LocalReach) -> [Int] {
            zip(measures.positions, reaches).compactMap { $1 == reach ? $0 : nil }
        }
        var sheet = MunicipalitySheet(anchor: Linker.anchor(content.id), name: municipality.name)
        addFacts(content, index, to: &sheet)
        sheet.localMeasures = LazyList(positions(.ownState) + positions(.hereAlone)) { [self] in
            localMeasure($0, in: content.id, index)
        }
        sheet.sharedMeasures = LazyList(positions(.elsewhereToo)) { [self] in measureRow($0, index: index) }
        sheet.regionalMeasures = LazyList(positions(.everywhere)) { [self] in measureRow($0, index: index) }
        sheet.dates = upcoming(index, of: measures)
        addMoney(content, index, to: &sheet)
        sheet.summary = measures.isEmpty ? phrases.nothingHere : phrases.here(reaches)
        sheet.body = body(content)
        sheet.sources = sources(municipality.common.sources)
        return sheet
    }

    private func reach(
        of placed: PlacedMeasure, in municipality: ContentID, _ index: StrategyIndex
    ) -> LocalReach {
        if placed.hasLocalState(in: municipality) { return .ownState }
        // Whoever names all of them means all of them.
        let namesAll = index.members.count > 1 && index.members.allSatisfy { placed.municipalities.contains($0.id) }
        if placed.isEverywhere || namesAll { return .everywhere }
        return placed.count(.municipality) == 1 ? .hereAlone : .elsewhereToo
    }

    private func addFacts(_ content: Content<Municipality>, _ index: StrategyIndex, to sheet: inout MunicipalitySheet) {
        let municipality = content.record
        sheet.officialName = municipality.officialName
        sheet.type = municipality.type?.label[language]
        sheet.municipalityKey = municipality.ags
        sheet.regionalKey = municipality.ars
        sheet.postcodes = list(municipality.postcodes)
        sheet.population = municipality.population.map(formatter.number)
        sheet.populationDate = municipality.populationDate.map(formatter.date)
        sheet.area = municipality.area.map { formatter.area(hectares: $0) }
        sheet.website = website(municipality.website)
        sheet.coatOfArms = picture(municipality.coatOfArms, from: content.path)
        sheet.memberOf = municipality.memberOf.map { party($0, in: content.id.strategy) }
        sheet.role = municipality.role
        sheet.contact = contact(municipality.contact)
        sheet.joined = municipality.joined.map(formatter.date)
        sheet.decision = municipality.decision.map { named($0, index) }
        sheet.companion = index.profile.record.companions.first {
            $0.municipality.flatMap(index.relations.target) == content.id
        }.map { companion($0, index) }
        sheet.staff = staff(municipality.staff)
        sheet.asOf = asOf(municipality.common.asOf)
        sheet.map = map(
            index, id: "map_\(isReport ? Linker.anchor(content.id) : "place")",
            title: phrases.locator(municipality.name),
            highlighted: municipality.name)
    }

    func companion(_ companion: Companion, _ index: StrategyIndex) -> CompanionRow {
        CompanionRow(
            municipality: companion.municipality.map { named($0, index) } ?? Link(title: "", url: nil),
            name: companion.name, contact: contact(companion.contact))
    }

    /// What it pays, measure by measure and year by year, beside what it has set aside.
    private func addMoney(_ content: Content<Municipality>, _ index: StrategyIndex, to sheet: inout MunicipalitySheet) {
        let burdens = index.relations.burdens(of: content.id)
        sheet.shares = burdens.map {
            ShareRow(municipality: nil, measure: link($0.measure), amount: formatter.money($0.part.amount))
        }
        if burdens.count > 1 { sheet.shareTotal = formatter.money(burdens.map(\.part.amount).reduce(.zero, +)) }
        let needed = burdens.reduce(into: [Int?: Money]()) { $0.merge($1.part.years, uniquingKeysWith: +) }
        let set = content.record.ownBudget.reduce(into: [Int?: Money]()) { sums, line in
            if let amount = line.amount { sums[line.year] = (sums[line.year] ?? .zero) + amount }
        }
        sheet.budgets = Set(needed.keys).union(set.keys).sorted { ($0 ?? .max) < ($1 ?? .max) }.map { year in
            BudgetRow(
                year: year.map(String.init), needed: needed[year].map(formatter.money),
                budget: set[year].map(formatter.money))
        }
    }

    private func localMeasure(_ position: Int, in municipality: ContentID, _ index: StrategyIndex) -> LocalMeasureRow {
        let row = measureRow(position, index: index)
        let states = index.measures[position].localStates
        guard let own = index.measures[position].localPosition(of: municipality) else {
            return LocalMeasureRow(measure: row, status: row.brief.value.status, dates: row.brief.value.period)
        }
        return LocalMeasureRow(
            measure: row, status: status(states[own].status), dates: dates(states[own].started, states[own].finished),
            place: states[own].place, note: states[own].note)
    }

    private func dates(_ started: PartialDate?, _ finished: PartialDate?) -> String? {
        switch (started, finished) {
        case (let started?, let finished?): formatter.period(Period(start: started, end: finished))
        case (let started?, nil): phrases.from(formatter.date(started))
        case (nil, let finished?): phrases.until(formatter.date(finished))
        case (nil, nil): nil
        }
    }
}
