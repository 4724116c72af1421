import StrategyModel

extension Projector {
    func sessionTable(anchor: String, index: StrategyIndex) -> ListTable<SessionRow> {
        ListTable(
            anchor: anchor, caption: Words.text("sessions", language), count: formatter.number(index.sessions.count),
            rows: index.sessions.map { content in
                SessionRow(
                    title: content.record.title, url: linker.url(content.id),
                    date: content.record.date.map(formatter.date), council: content.record.body,
                    items: content.record.agenda.map { agendaRow($0, index) })
            })
    }

    private func agendaRow(_ item: AgendaItem, _ index: StrategyIndex) -> AgendaRow {
        AgendaRow(
            number: item.number, title: item.title, paper: item.paper, paperType: item.paperType, result: item.result,
            resolution: item.resolution, measures: item.measures.map { named($0, index) },
            strategies: item.strategies.map { named($0, index) })
    }

    func sessionSheet(_ content: Content<Session>, index: StrategyIndex) -> SessionSheet {
        let session = content.record
        var sheet = SessionSheet(anchor: Linker.anchor(content.id), title: session.title)
        (sheet.council, sheet.place) = (session.body, session.place)
        sheet.date = session.date.map(formatter.date)
        sheet.publicity = session.isHeldInPublic.map(phrases.heldInPublic)
        sheet.website = website(session.url)
        sheet.agenda = session.agenda.map { agendaRow($0, index) }
        sheet.origins = index.relations.measures(.origin, content.id).map { link($0) }
        sheet.joined = (index.backlinks.joined[content.id] ?? []).map { link($0) }
        sheet.milestones = index.milestones(of: content.id).map {
            milestone($0.milestone, origin: $0.measure.map { link($0) })
        }
        sheet.body = body(content)
        sheet.sources = sources(content.common.sources)
        sheet.asOf = asOf(content.common.asOf)
        return sheet
    }

    /// What sessions decided about a measure, or what they will talk about.
    func resolutions(_ placed: PlacedMeasure, decided: Bool, _ index: StrategyIndex) -> [ResolutionRow] {
        (index.backlinks.agendas[placed.id] ?? []).filter { $0.item.isDecided == decided }.map { agenda in
            ResolutionRow(
                session: link(agenda.session), date: agenda.session.record.date.map(formatter.date),
                title: agenda.item.title, paper: agenda.item.paper, result: agenda.item.result)
        }
    }
}
