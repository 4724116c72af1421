import Diagnostics

/// More funding of a programme in all measures together than was granted.
enum FundingAboveGrant {
    static let rule = Rule(
        "funding-above-grant", .notice,
        .init(
            de: "Alle Maßnahmen zusammen bekommen aus einem Programm mehr, als bewilligt ist.",
            en: "All measures together get more from a programme than was granted."))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        relations.programmes.compactMap { programme in
            guard let granted = programme.record.amount else { return nil }
            let amounts = relations.measures(.programme, programme.id).filter(\.content.record.isCounted).compactMap {
                measure in
                Finances.sum(lines(of: measure, programme.id, relations)).map { (measure, $0) }
            }
            let sum = amounts.map(\.1).reduce(.zero, +)
            return sum > granted ? finding(programme, sum.reduced(by: granted), amounts.map(\.0)) : nil
        }
    }

    private static func lines(of measure: PlacedMeasure, _ programme: ContentID, _ relations: Relations) -> [Money] {
        zip(measure.content.record.funding, measure.finances.fundingLines).compactMap { line, amount in
            line.programme.flatMap(relations.target) == programme ? amount : nil
        }
    }

    private static func finding(
        _ programme: Content<FundingProgramme>, _ excess: Money, _ measures: [PlacedMeasure]
    ) -> AlignmentFinding {
        let (title, amount) = (programme.record.title, Amount.text(excess))
        return AlignmentFinding(
            rule, at: programme.record.marks["amount"] ?? 0..<0, of: (programme.shownPath, programme.id),
            with: measures.map(\.id),
            .init(
                de: "„\(title)“ ist mit \(amount.german) mehr verplant, als bewilligt ist",
                en: "\(amount.english) more of “\(title)” is planned than was granted"),
            hint: .init(
                de: "Prüfen Sie betrag: hier und foerderung: in den Maßnahmen",
                en: "Check amount: here and funding: in the measures"))
    }
}
