/// Which contents there are and in which order they are listed: whatever texts say, the pages of a site depend on
/// nothing else. Never changed; an object, so that it is easily seen to be the same.
package final class Arrangement: Sendable {
    /// Old addresses of contents that have a page.
    package let aliases: [(path: String, id: ContentID)]
    /// Positions among the drafts: of those that are published, in the order in which they are listed.
    let order: [Int]
    /// Published or not, in the order of the drafts.
    let profiles: [Int]
    let indicators: [Int]
    /// In their order.
    let pages: [Int]
    let strategies: [Places]

    /// Where the published contents of a strategy stand.
    struct Places: Sendable {
        let id: String
        let profile: Int
        /// In their order.
        let contents: [KindName: [Int]]
    }

    /// `known`: of an earlier run; it is the one if nothing has moved.
    static func of(_ drafts: [Draft], known: Arrangement?, _ changes: DraftChanges) -> Arrangement {
        let known = changes.hasSameContents ? known : nil
        if let known, changes.hasSameOrder { return known }
        let order = ContentOrder.positions(drafts, known: known?.order)
        return known.flatMap { $0.order == order ? $0 : nil } ?? Arrangement(drafts, order)
    }

    private init(_ drafts: [Draft], _ order: [Int]) {
        self.order = order
        profiles = drafts.indices.filter { drafts[$0].id.kind == .strategy }
        indicators = drafts.indices.filter { drafts[$0].id.kind == .indicator }
        let pages = order.filter { drafts[$0].id.kind == .page }
        self.pages = pages
        let byStrategy = Dictionary(grouping: order) { drafts[$0].id.strategy }
        let strategies = order.filter { drafts[$0].id.kind == .strategy }.map { profile in
            Places(
                id: drafts[profile].id.strategy ?? "", profile: profile,
                contents: Dictionary(grouping: byStrategy[drafts[profile].id.strategy] ?? []) { drafts[$0].id.kind })
        }
        self.strategies = strategies
        let ids = Set(strategies.map(\.id))
        aliases = order.map { drafts[$0] }.filter { draft in
            draft.id.kind == .page
                ? draft.path != "index.md" : draft.id.strategy.map(ids.contains) ?? false
        }.flatMap { draft in draft.aliases.map { ($0, draft.id) } }
    }
}

/// First by `order` or the file's number, then by number, then by title.
private enum ContentOrder {
    /// The positions of those that are published. `known`: these, in the order of an earlier run, which is nearly theirs.
    static func positions(_ drafts: [Draft], known: [Int]?) -> [Int] {
        let positions = known ?? drafts.indices.filter { drafts[$0].isPublished }
        return positions.sorted { one, other in
            precedes(drafts[one], drafts[other]) ?? (one < other)
        }
    }

    /// Nil if they do not differ.
    private static func precedes(_ one: Draft, _ other: Draft) -> Bool? {
        if one.order != other.order { return one.order < other.order }
        if one.sortKey != other.sortKey { return one.sortKey < other.sortKey }
        if one.titleOrder != other.titleOrder { return one.titleOrder < other.titleOrder }
        return one.id == other.id ? nil : one.id < other.id
    }
}
