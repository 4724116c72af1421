import Charts
import StrategyModel

extension Projector {
    func stakeholderTable(anchor: String, index: StrategyIndex) -> ListTable<StakeholderRow> {
        let marks = marks(index)
        return ListTable(
            anchor: anchor, caption: Words.text("stakeholders", language),
            count: formatter.number(index.stakeholders.count),
            rows: index.stakeholders.map { stakeholderRow($0, mark: marks[$0.id], index) })
    }

    /// The numbers of the matrix, for those that have a place in it.
    private func marks(_ index: StrategyIndex) -> [ContentID: Int] {
        let placed = index.stakeholders.filter { $0.record.influence != nil && $0.record.interest != nil }
        return Dictionary(placed.enumerated().map { ($1.id, $0 + 1) }) { first, _ in first }
    }

    private func stakeholderRow(_ content: Content<Stakeholder>, mark: Int?, _ index: StrategyIndex) -> StakeholderRow {
        let stakeholder = content.record
        let count =
            index.relations.measures(.responsible, content.id).count
            + index.relations.measures(.partner, content.id).count
        return StakeholderRow(
            mark: mark.map(String.init), name: stakeholder.name, url: linker.url(content.id),
            type: stakeholder.sort?.label[language], role: stakeholder.role,
            influence: stakeholder.influence.map(String.init), interest: stakeholder.interest.map(String.init),
            measures: count == 0 ? nil : formatter.number(count))
    }

    func stakeholderSheet(_ content: Content<Stakeholder>, index: StrategyIndex) -> StakeholderSheet {
        let stakeholder = content.record
        let responsible = index.relations.measures(.responsible, content.id)
        var sheet = StakeholderSheet(anchor: Linker.anchor(content.id), name: stakeholder.name)
        sheet.type = stakeholder.sort?.label[language]
        sheet.role = stakeholder.role
        sheet.influence = stakeholder.influence.map(phrases.grade)
        sheet.interest = stakeholder.interest.map(phrases.grade)
        sheet.website = website(stakeholder.url)
        sheet.contact = contact(stakeholder.contact)
        sheet.staff = staff(stakeholder.staff)
        if !responsible.isEmpty {
            sheet.responsible = measureTable(responsible, anchor: "measures_stakeholder", index: index)
        }
        sheet.involved = index.relations.measures(.partner, content.id).map { placed in
            var link = link(placed)
            link.note =
                placed.content.record.stakeholders.first { $0.party.flatMap(index.relations.target) == content.id }?
                .role
            return link
        }
        sheet.participations = (index.backlinks.takingPart[content.id] ?? []).map { link($0) }
        sheet.body = body(content)
        sheet.sources = sources(content.common.sources)
        sheet.asOf = asOf(content.common.asOf)
        return sheet
    }

    /// Nil if nobody has both an influence and an interest.
    func matrix(anchor: String, index: StrategyIndex) -> StakeholderMatrixFigure? {
        let marks = marks(index)
        let parties = index.stakeholders.compactMap { content -> StakeholderMatrix.Party? in
            guard let number = marks[content.id], let influence = content.record.influence,
                let interest = content.record.interest
            else { return nil }
            return .init(number: number, influence: influence, interest: interest)
        }
        let caption = Caption(
            id: "\(anchor)_matrix", title: Words.text("stakeholder_matrix", language),
            description: phrases.matrix(parties.count))
        guard let svg = StakeholderMatrix(parties: parties, words: phrases.matrixWords).svg(caption) else { return nil }
        let balance = StakeholderBalance(index.relations)
        return StakeholderMatrixFigure(
            figure: Figure(svg: svg), table: stakeholderTable(anchor: anchor, index: index),
            missing: balance.missing.isEmpty ? nil : phrases.missing(balance.missing.map { $0.label[language] }),
            unheard: balance.unheard.map { link($0) })
    }
}
