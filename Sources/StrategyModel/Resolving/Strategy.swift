import Diagnostics

/// One published strategy with everything that belongs to it.
package struct Strategy: Sendable {
    /// Its folder's name; empty for the strategy that lies straight in the content folder.
    package let id: String
    package let profile: Content<StrategyProfile>
    private let drafts: [KindName: [Draft]]

    /// `drafts`: in their order.
    init(id: String, profile: Content<StrategyProfile>, drafts: [Draft]) {
        self.id = id
        self.profile = profile
        self.drafts = Dictionary(grouping: drafts, by: \.id.kind)
    }

    func drafts(_ kind: KindName) -> [Draft] { drafts[kind] ?? [] }

    package func count<Record: ContentRecord>(_ type: Record.Type) -> Int { drafts[Record.kind.name]?.count ?? 0 }

    /// Its contents of one kind, in their order. Made anew at each call.
    package func all<Record: ContentRecord>(_ type: Record.Type) -> [Content<Record>] {
        (drafts[Record.kind.name] ?? []).compactMap { $0.content(Record.self) }
    }
}

/// First by `order` or the file's number, then by number, then by title.
enum ContentOrder {
    /// The positions of those that are published.
    static func positions(_ drafts: [Draft]) -> [Int] {
        drafts.indices.filter { drafts[$0].isPublished }.sorted { precedes(drafts[$0], drafts[$1]) }
    }

    private static func precedes(_ one: Draft, _ other: Draft) -> Bool {
        if one.order != other.order { return one.order < other.order }
        return one.sortKey == other.sortKey ? one.id < other.id : one.sortKey < other.sortKey
    }
}
