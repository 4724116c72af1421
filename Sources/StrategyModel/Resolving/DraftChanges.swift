/// How drafts differ from those of an earlier run, as far as anyone else can tell.
struct DraftChanges {
    /// The kinds in which a name means, or a content is called, something else; nil if that may be so of any.
    private(set) var renamedKinds: Set<KindName>? = []
    /// They stand in the same order.
    private(set) var hasSameOrder = true
    /// They lie at the same paths, with the same headings to link to.
    private(set) var hasSamePlaces = true
    /// They claim the same numbers and old addresses.
    private(set) var hasSameClaims = true
    /// Their front matter is the same.
    private(set) var hasSameFacts = true

    init(from old: [Draft]?, to new: [Draft]) {
        guard let old, old.count == new.count else {
            renamedKinds = nil
            (hasSameOrder, hasSamePlaces, hasSameClaims, hasSameFacts) = (false, false, false, false)
            return
        }
        for (one, other) in zip(old, new) where one !== other { add(one, other) }
    }

    /// Whether what `draft` mentions may mean something else.
    func concern(_ draft: Draft) -> Bool {
        guard let renamedKinds else { return true }
        if renamedKinds.isEmpty { return false }
        return draft.mentions.contains { $0.kinds.contains(where: renamedKinds.contains) }
    }

    private mutating func add(_ one: Draft, _ other: Draft) {
        let isSameContent = one.id == other.id && one.isPublished == other.isPublished
        if !isSameContent || one.names != other.names || one.caption != other.caption {
            renamedKinds?.formUnion([one.id.kind, other.id.kind])
        }
        hasSameOrder = hasSameOrder && isSameContent && one.order == other.order && one.sortKey == other.sortKey
        let isSamePlace =
            isSameContent && one.path == other.path && one.shownPath == other.shownPath
            && one.isUnreadable == other.isUnreadable && one.isAdopted == other.isAdopted
        hasSamePlaces = hasSamePlaces && isSamePlace && one.anchors == other.anchors
        hasSameClaims =
            hasSameClaims && isSamePlace && one.number?.key == other.number?.key
            && one.record.common.aliases == other.record.common.aliases
        hasSameFacts = hasSameFacts && isSamePlace && one.record.equals(other.record)
    }
}

extension Draft {
    fileprivate var anchors: [String] { body.headings.map(\.id) }
}

extension ContentRecord {
    fileprivate func equals(_ other: any ContentRecord) -> Bool { other as? Self == self }
}
