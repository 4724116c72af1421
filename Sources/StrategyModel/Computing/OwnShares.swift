/// What each municipality pays of a measure's own share, by the measure's cost sharing.
///
/// By shares and by inhabitants, the own share is divided in proportion, to the cent (`Money.divided`); fixed sums stand as
/// written. Nothing is computed where a number is missing: an unknown population, an own share that nobody states.
package struct OwnShares: Sendable, Hashable {
    package let parts: [Part]

    package struct Part: Sendable, Hashable {
        package let municipality: ContentID
        package let amount: Money
        /// Spread over the years as the measure's own share is; nil: of no stated year.
        package let years: [Int?: Money]
    }

    /// `population`: of a municipality, if known.
    init(_ placed: PlacedMeasure, target: (Mention) -> ContentID?, population: (ContentID) -> Int?) {
        guard let sharing = placed.content.record.costSharing.value, let key = sharing.key else {
            parts = []
            return
        }
        let finances = placed.finances
        let named = sharing.parts.compactMap { part in part.municipality.flatMap(target).map { (part, $0) } }
        let bearers = named.isEmpty ? Array(placed.municipalities) : named.map(\.1)
        let amounts: [Money]? =
            switch key {
            case .fixed: OwnShares.all(named.map(\.0.amount))
            case .share: OwnShares.all(named.map(\.0.share)).flatMap { finances.ownShare?.divided(by: $0) }
            case .inhabitants:
                OwnShares.all(bearers.map(population)).flatMap { finances.ownShare?.divided(by: $0) }
            }
        parts = zip(bearers, amounts ?? []).map { municipality, amount in
            Part(municipality: municipality, amount: amount, years: OwnShares.years(amount, finances))
        }
    }

    private static func all<Value>(_ values: [Value?]) -> [Value]? {
        let known = values.compactMap { $0 }
        return known.count == values.count && !known.isEmpty ? known : nil
    }

    private static func years(_ amount: Money, _ finances: Finances) -> [Int?: Money] {
        let years = finances.years.filter { $0.ownShare != nil && $0.ownShare != .zero }
        guard !years.isEmpty else { return [nil: amount] }
        let parts = amount.divided(by: years.map { $0.ownShare?.cents ?? 0 })
        return Dictionary(zip(years.map(\.year), parts)) { first, _ in first }
    }
}
