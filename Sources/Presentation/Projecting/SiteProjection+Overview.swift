import Charts
import StrategyModel

/// The start of a strategy, and its card beside others.
extension SiteProjection {
    func overview(_ index: StrategyIndex, at path: String) -> StrategyOverview {
        let projector = projector(path, index)
        let profile = index.profile.record
        var overview = StrategyOverview(title: profile.title)
        overview.territory = profile.lead
        overview.motto = profile.motto
        overview.teaser = profile.teaser
        overview.period = profile.period.map(projector.formatter.period)
        overview.publisher = profile.publisher
        overview.asOf = projector.asOf(profile.common.asOf)
        overview.image = projector.picture(profile.image, from: index.profile.path)
        overview.stages = stages(profile, projector)
        overview.figures = figures(index, projector)
        overview.body = projector.body(index.profile)
        overview.sources = projector.sources(profile.common.sources)
        addWork(index, projector, to: &overview)
        addLinks(index, projector, to: &overview)
        addPeople(index, projector, to: &overview)
        return overview
    }

    /// The parts of a strategy that have pages of their own, beside measures, municipalities and chapters.
    func parts(_ index: StrategyIndex) -> [(word: String, target: String)] {
        func part(_ word: String, _ isThere: Bool, _ target: String) -> (word: String, target: String)? {
            isThere ? (word, target) : nil
        }
        return [
            part("dashboard_title", !index.measures.isEmpty, addresses.dashboard(index.id)),
            part("goals", !index.goals.isEmpty, addresses.list(.goal, index.id)),
            part("indicators", !index.indicators.isEmpty, addresses.list(.indicator, index.id)),
            part("stakeholders", !index.stakeholders.isEmpty, addresses.list(.stakeholder, index.id)),
            part("participation", !index.participations.isEmpty, addresses.list(.participation, index.id)),
            part("programmes", !index.programmes.isEmpty, addresses.list(.funding, index.id)),
            part("sessions_title", !index.sessions.isEmpty, addresses.list(.session, index.id)),
            part("alignment", !index.measures.isEmpty, addresses.alignment(index.id)),
        ].compactMap { $0 }
    }

    private func addPeople(_ index: StrategyIndex, _ projector: Projector, to overview: inout StrategyOverview) {
        let profile = index.profile.record
        (overview.vision, overview.term) = (profile.vision, profile.term.map(projector.formatter.period))
        overview.partners = profile.partners.map { projector.named($0, index) }
        overview.steeringGroup = projector.involved(profile.steeringGroup, index)
        overview.advisers = projector.involved(profile.advisers, index)
        overview.companions = profile.companions.map { projector.companion($0, index) }
        overview.process = profile.process.map { step in
            ProcessRow(
                title: step.title, date: step.period.map(projector.formatter.period), text: step.text,
                link: step.link.flatMap { projector.found($0, index) },
                past: (step.period?.end ?? step.period?.start).map { $0.last < site.today } ?? false)
        }
        overview.adoption = profile.adoption.map { projector.named($0, index) }
        overview.predecessor = profile.predecessor.map { projector.named($0, index) }
    }

    private func addWork(_ index: StrategyIndex, _ projector: Projector, to overview: inout StrategyOverview) {
        if !index.municipalities.isEmpty {
            overview.finder = projector.municipalityTable(anchor: "municipalities_finder", index: index, finder: true)
        }
        let (axis, strips) = projector.strips(index: index)
        overview.axis = axis?.svg()
        overview.strips = strips
        overview.legend = axis == nil ? [] : LegendEntry.strips(in: site.language)
        overview.recent = recent(index, projector)
        overview.upcoming = projector.upcoming(index)
        overview.decisions = projector.decisions(index)
    }

    private func addLinks(_ index: StrategyIndex, _ projector: Projector, to overview: inout StrategyOverview) {
        func link(_ word: String, _ target: String) -> Link {
            Link(title: Words.text(word, site.language), url: projector.linker.url(path: target))
        }
        overview.chapters = index.chapters.enumerated().map { number, chapter in
            var link = projector.link(chapter.id, title: chapter.record.title, number: String(number + 1))
            link.note = chapter.record.teaser
            return link
        }
        overview.parts = parts(index).map { link($0.word, $0.target) }
        overview.fahrplan = index.hasFahrplan ? link("whole_fahrplan", addresses.fahrplan(index.id)) : nil
        overview.measures = index.measures.isEmpty ? nil : link("all_measures", addresses.list(.measure, index.id))
        overview.municipalities =
            index.municipalities.isEmpty ? nil : link("all_municipalities", addresses.list(.municipality, index.id))
        overview.report = link("report", addresses.report(index.id))
    }

    func card(_ index: StrategyIndex, at path: String) -> StrategyCard {
        let projector = projector(path, index)
        let profile = index.profile.record
        var card = StrategyCard(
            title: profile.title, url: folder(of: path, index).url(index.profile.id))
        card.territory = profile.lead
        card.motto = profile.motto
        card.teaser = profile.teaser
        card.period = profile.period.map(projector.formatter.period)
        card.stages = stages(profile, projector)
        card.figures = figures(index, projector)
        return card
    }

    private func stages(_ profile: StrategyProfile, _ projector: Projector) -> [StageStep] {
        guard let current = profile.stage, let position = Stage.allCases.firstIndex(of: current) else { return [] }
        return Stage.allCases.enumerated().map { number, stage in
            StageStep(
                title: stage.label[site.language], reached: number < position, current: number == position,
                date: stage == .adopted ? profile.adopted.map(projector.formatter.date) : nil)
        }
    }

    func figures(_ index: StrategyIndex, _ projector: Projector) -> [KeyFigure] {
        func figure(_ count: Int, _ singular: String, _ plural: String, _ target: String?) -> KeyFigure? {
            count == 0
                ? nil
                : KeyFigure(
                    value: projector.formatter.number(count),
                    label: Words.text(count == 1 ? singular : plural, site.language),
                    url: target.flatMap { projector.linker.url(path: $0) })
        }
        return [
            figure(index.members.count, "municipality", "places", addresses.list(.municipality, index.id)),
            figure(index.fields.count, "field", "fields", nil),
            figure(index.measures.count, "measure", "measures", addresses.list(.measure, index.id)),
        ].compactMap { $0 }
    }

    /// The latest updates of all measures.
    private func recent(_ index: StrategyIndex, _ projector: Projector) -> [UpdateRow] {
        var latest = LatestUpdates(atMost: 6)
        for (position, placed) in index.measures.enumerated() {
            for update in placed.content.record.updates { latest.add(update, of: position) }
        }
        return latest.all.map { update, position in
            let measure = index.measures[position].content
            return UpdateRow(
                date: update.date.map(projector.formatter.date), text: update.text,
                origin: projector.link(measure.id, title: measure.record.title, number: measure.record.number))
        }
    }
}
