import Cores

/// Drafts as they stand in a site: below the strategy they belong to, and what several strategies share in each of them.
struct StandingDrafts: Sendable {
    /// Whether those of the earlier run stand the same way; else nothing that was made of them holds.
    let isKnownWay: Bool
    /// All of them: as parsed, then those that strategies adopt.
    let all: [Draft]
    /// Against those of the earlier run.
    let changes: DraftChanges
    private let isPreview: Bool
    private let isRooted: Bool
    private let parsed: [Draft]
    /// Where they stand in another way than they were parsed.
    private let moved: Kept<Draft, Draft>?
    private let placed: [Draft]
    private let adopted: [Draft]

    /// `isPreview`: drafts are shown too. `known`: of an earlier run.
    init(_ parsed: [Draft], isPreview: Bool, known: StandingDrafts?) {
        let isRooted = parsed.contains { $0.id.kind == .strategy && $0.id.strategy == "" }
        isKnownWay = known?.isRooted == isRooted && known?.isPreview == isPreview
        let known = isKnownWay ? known : nil
        (self.parsed, self.isPreview, self.isRooted) = (parsed, isPreview, isRooted)
        moved =
            !isRooted && !isPreview
            ? nil
            : Kept(parsed, known: known?.moved) { draft in
                let shown = isPreview && draft.isDraft ? draft.withoutDraftMark() : draft
                return isRooted ? shown.rooted() : shown
            }
        placed = moved?.outputs.joined ?? parsed
        let edit = DraftChanges(from: known?.placed, to: placed)
        let knownAdopted =
            edit.hasSameContents && !edit.changed.contains { $0.new.concernsAdoption } ? known?.adopted : nil
        adopted = knownAdopted ?? StandingDrafts.adopted(placed)
        all = adopted.isEmpty ? placed : placed + adopted
        changes = knownAdopted == nil ? DraftChanges(from: known?.all, to: all) : edit
    }

    /// Whether it was made of these.
    func isOf(_ parsed: [Draft], isPreview: Bool) -> Bool {
        parsed.isSame(as: self.parsed) && isPreview == self.isPreview
    }

    /// The shared municipalities that each strategy lists, as its own.
    private static func adopted(_ drafts: [Draft]) -> [Draft] {
        let shared = drafts.filter { $0.id.kind == .municipality && $0.id.strategy == nil }
        guard !shared.isEmpty else { return [] }
        let names = Names(shared)
        let byID = Dictionary(shared.map { ($0.id, $0) }) { first, _ in first }
        let own = Set(drafts.map(\.id))
        return drafts.flatMap { draft -> [Draft] in
            guard let profile = draft.content(StrategyProfile.self)?.record, let strategy = draft.id.strategy else {
                return []
            }
            let listed =
                profile.municipalities.contains(where: \.isAll)
                ? shared : profile.municipalities.compactMap { names.target(of: $0, in: nil).flatMap { byID[$0] } }
            return listed.map { $0.adopted(by: strategy) }.filter { !own.contains($0.id) }
        }
    }
}

extension Draft {
    /// Whether strategies may adopt it, or it says what its strategy adopts.
    fileprivate var concernsAdoption: Bool { id.kind == .strategy || id.kind == .municipality && id.strategy == nil }
}
