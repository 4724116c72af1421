import StrategyModel

extension Projector {
    func participationTable(anchor: String, index: StrategyIndex) -> ListTable<ParticipationRow> {
        ListTable(
            anchor: anchor, caption: Words.text("participation", language),
            count: formatter.number(index.participations.count),
            rows: index.participations.map { participationRow($0, index) })
    }

    private func participationRow(_ content: Content<Participation>, _ index: StrategyIndex) -> ParticipationRow {
        let participation = content.record
        return ParticipationRow(
            title: participation.title, url: linker.url(content.id), teaser: participation.teaser,
            date: dates(participation), level: participation.level?.label[language], format: participation.format,
            participants: participation.participants.map(formatter.number), ledTo: became(content, index))
    }

    func participationSheet(_ content: Content<Participation>, index: StrategyIndex) -> ParticipationSheet {
        let participation = content.record
        var sheet = ParticipationSheet(anchor: Linker.anchor(content.id), title: participation.title)
        (sheet.teaser, sheet.format, sheet.place) = (participation.teaser, participation.format, participation.place)
        sheet.level = participation.level?.label[language]
        sheet.dates = dates(participation)
        sheet.website = website(participation.url)
        (sheet.targetGroups, sheet.results) = (participation.targetGroups, participation.results)
        sheet.invited = participation.invited.map(formatter.number)
        sheet.participants = participation.participants.map(formatter.number)
        sheet.stakeholders = participation.stakeholders.map { named($0, index) }
        sheet.ledTo = became(content, index)
        sheet.body = body(content)
        sheet.sources = sources(content.common.sources)
        sheet.asOf = asOf(content.common.asOf)
        return sheet
    }

    /// What it names itself, and the measures that name it as their origin.
    private func became(_ content: Content<Participation>, _ index: StrategyIndex) -> [Link] {
        let named = content.record.ledTo.compactMap(index.relations.target)
        let naming = index.relations.measures(.origin, content.id).map(\.id)
        var seen: Set<ContentID> = []
        return (named + naming).filter { seen.insert($0).inserted }.map(link)
    }

    private func dates(_ participation: Participation) -> String? {
        if let period = participation.period { return formatter.period(period) }
        return participation.dates.isEmpty ? nil : participation.dates.map(formatter.date).joined(separator: ", ")
    }
}
