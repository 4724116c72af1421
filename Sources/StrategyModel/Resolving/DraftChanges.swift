import Cores

/// How drafts differ from those of an earlier run, as far as anyone else can tell.
struct DraftChanges {
    /// The names that lead to something else now, or to something that is called something else, by kind.
    /// Nil if there are other contents than before: then that may be so of any.
    private(set) var renamed: [KindName: Set<String>]? = [:]
    /// They come in the same order.
    private(set) var hasSameOrder = true
    /// They have the same headings to link to.
    private(set) var hasSameHeadings = true
    /// They claim the same numbers.
    private(set) var hasSameNumbers = true
    /// Their front matter is the same.
    private(set) var hasSameFacts = true
    /// The drafts that are others now, as they were and as they are.
    private(set) var changed: [(old: Draft, new: Draft)] = []

    init(from old: [Draft]?, to new: [Draft]) {
        guard let old, let positions = new.positions(differingFrom: old) else {
            becomeAnything()
            return
        }
        changed = positions.map { (old[$0], new[$0]) }
        for (old, new) in changed { add(old, new) }
    }

    /// The same contents lie at the same places.
    var hasSameContents: Bool { renamed != nil }
    var hasSameNames: Bool { renamed?.isEmpty == true }

    private mutating func becomeAnything() {
        renamed = nil
        (hasSameOrder, hasSameHeadings, hasSameNumbers, hasSameFacts) = (false, false, false, false)
    }

    private mutating func add(_ old: Draft, _ new: Draft) {
        guard old.isSameContent(as: new) else { return becomeAnything() }
        if old.names != new.names || old.caption != new.caption {
            renamed?[new.id.kind, default: []].formUnion(old.keys.union(new.keys))
        }
        hasSameOrder =
            hasSameOrder && old.order == new.order && old.sortKey == new.sortKey && old.titleOrder == new.titleOrder
        hasSameHeadings = hasSameHeadings && old.body.headings.map(\.id) == new.body.headings.map(\.id)
        hasSameNumbers = hasSameNumbers && old.number?.key == new.number?.key
        hasSameFacts = hasSameFacts && old.content.hasSameRecord(as: new.content)
    }
}

extension Draft {
    /// Whether it has the same place and is seen by the same people, whatever it says.
    fileprivate func isSameContent(as other: Draft) -> Bool {
        id == other.id && path == other.path && shownPath == other.shownPath && isPublished == other.isPublished
            && isAdopted == other.isAdopted && isUnreadable == other.isUnreadable
            && aliases == other.aliases
    }

    /// Everything by which a mention may mean it.
    fileprivate var keys: Set<String> {
        Set(names + [NormalForm.key(id.kind == .strategy ? id.strategy ?? "" : id.name)])
    }
}
