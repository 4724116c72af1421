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
            guard let granted = programme.record.amount, let sum = relations.allotted(from: programme.id), sum > granted
            else { return nil }
            return finding(
                programme, sum.reduced(by: granted), relations.allotments(from: programme.id).map(\.measure))
        }
    }

    private static func finding(
        _ programme: Content<FundingProgramme>, _ excess: Money, _ measures: [PlacedMeasure]
    ) -> AlignmentFinding {
        let (title, amount) = (programme.record.title, Amount.text(excess))
        let granted = programme.record.word(for: "amount")
        let funding = Measure.table.word(for: "funding", in: programme.record.marks.written)
        return AlignmentFinding(
            rule, at: programme.record.marks["amount"] ?? 0..<0, of: (programme.shownPath, programme.id),
            with: measures.map(\.id),
            .init(
                de: "„\(title)“ ist mit \(amount.german) mehr verplant, als bewilligt ist",
                en: "\(amount.english) more of “\(title)” is planned than was granted"),
            hint: .init(
                de: "Prüfen Sie \(granted): hier und \(funding): in den Maßnahmen",
                en: "Check \(granted): here and \(funding): in the measures"))
    }
}
