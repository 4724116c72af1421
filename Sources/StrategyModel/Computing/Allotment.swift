/// What measures plan to get of a funding programme. The sum is that of the measures whose money counts.
extension Relations {
    /// The funding lines of a measure that name the programme, each with what it comes to; nil where that is not stated.
    package func funding(
        of measure: PlacedMeasure, from programme: ContentID
    ) -> [(line: FundingLine, amount: Money?)] {
        zip(measure.content.record.funding, measure.finances.fundingLines)
            .filter { line, _ in line.programme.flatMap(target) == programme }
            .map { (line: $0, amount: $1) }
    }

    /// By measure, in their order; without those that do not say how much.
    func allotments(from programme: ContentID) -> [(measure: PlacedMeasure, amount: Money)] {
        measures(.programme, programme).filter(\.isCounted).compactMap { measure in
            Finances.sum(funding(of: measure, from: programme).compactMap(\.amount)).map { (measure, $0) }
        }
    }

    /// Of all measures together; nil if none says how much.
    package func allotted(from programme: ContentID) -> Money? {
        Finances.sum(allotments(from: programme).map(\.amount))
    }
}
