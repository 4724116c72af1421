import StrategyModel

extension Projector {
    func programmeTable(anchor: String, index: StrategyIndex) -> ListTable<ProgrammeRow> {
        ListTable(
            anchor: anchor, caption: Words.text("programmes", language),
            count: formatter.number(index.programmes.count), rows: index.programmes.map { programmeRow($0, index) })
    }

    private func programmeRow(_ content: Content<FundingProgramme>, _ index: StrategyIndex) -> ProgrammeRow {
        let programme = content.record
        let measures = index.relations.measures(.programme, content.id)
        return ProgrammeRow(
            title: programme.title, url: linker.url(content.id), teaser: programme.teaser, funder: programme.funder,
            period: programme.period.map(formatter.period), deadline: programme.deadline.map(formatter.date),
            rate: programme.rate.map(formatter.rate), amount: programme.amount.map(formatter.money),
            allotted: index.relations.allotted(from: content.id).map(formatter.money),
            measures: measures.isEmpty ? nil : formatter.number(measures.count))
    }

    func programmeSheet(_ content: Content<FundingProgramme>, index: StrategyIndex) -> ProgrammeSheet {
        let programme = content.record
        var sheet = ProgrammeSheet(anchor: Linker.anchor(content.id), title: programme.title)
        (sheet.teaser, sheet.funder, sheet.call) = (programme.teaser, programme.funder, programme.call)
        sheet.rate = programme.rate.map(formatter.rate)
        sheet.ownShare = programme.ownShare.map(formatter.rate)
        sheet.amount = programme.amount.map(formatter.money)
        sheet.allotted = index.relations.allotted(from: content.id).map(formatter.money)
        sheet.period = programme.period.map(formatter.period)
        sheet.deadline = programme.deadline.map(formatter.date)
        sheet.creditLine = programme.creditLine
        sheet.website = website(programme.url)
        sheet.fundings = index.relations.measures(.programme, content.id).flatMap { placed in
            index.relations.funding(of: placed, from: content.id).map { line, amount in
                var row = fundingRow(line, amount, index)
                row.measure = link(placed)
                return row
            }
        }
        sheet.body = body(content)
        sheet.sources = sources(content.common.sources)
        sheet.asOf = asOf(content.common.asOf)
        return sheet
    }

    /// A line of a measure's funding. The programme's credit line must stand wherever its money is shown.
    func fundingRow(_ line: FundingLine, _ amount: Money?, _ index: StrategyIndex) -> FundingRow {
        let programme = line.programme.flatMap(index.relations.target).flatMap { id in
            index.programmes.first { $0.id == id }
        }
        return FundingRow(
            programme: line.programme.map { named($0, index) } ?? Link(title: "", url: nil),
            amount: amount.map(formatter.money), rate: line.rate.map(formatter.rate),
            year: line.year.map(String.init), note: line.note, creditLine: programme?.record.creditLine)
    }
}
