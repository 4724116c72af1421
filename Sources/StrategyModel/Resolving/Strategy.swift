import Diagnostics

/// One published strategy with everything that belongs to it.
package struct Strategy: Sendable {
    /// Its folder's name; empty for the strategy that lies straight in the content folder.
    package let id: String
    package let profile: Content<StrategyProfile>
    private let places: [KindName: [Int]]
    private let drafts: [Draft]

    /// Nil if there is no profile at its place.
    init?(_ places: Arrangement.Places, _ drafts: [Draft]) {
        guard let profile = drafts[places.profile].content(StrategyProfile.self) else { return nil }
        (id, self.profile, self.places, self.drafts) = (places.id, profile, places.contents, drafts)
    }

    /// In their order. Made anew at each call.
    func drafts(_ kind: KindName) -> [Draft] { places[kind]?.map { drafts[$0] } ?? [] }

    /// Its contents of one kind, in their order. Made anew at each call.
    package func all<Record: ContentRecord>(_ type: Record.Type) -> [Content<Record>] {
        drafts(Record.kind.name).compactMap { $0.content(Record.self) }
    }
}
