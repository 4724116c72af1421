import Cores

/// Which drafts mention something that is called, or means, something else than in an earlier run.
struct Concern {
    /// Whether it may be any of them.
    let isOfAll: Bool
    let drafts: Set<ObjectIdentifier>

    init(_ changes: DraftChanges, _ drafts: [Draft]) {
        let renamed = changes.renamed ?? [:]
        isOfAll = changes.renamed == nil
        let mentioning =
            renamed.isEmpty ? [] : drafts.concurrentMap { $0.mentions(any: renamed) ? ObjectIdentifier($0) : nil }
        self.drafts = Set(mentioning.compactMap(\.self))
    }
}

extension Draft {
    /// `names`: in their normal form, by kind; mostly there is but one of them.
    fileprivate func mentions(any names: [KindName: Set<String>]) -> Bool {
        names.contains { kind, keys in
            mentions.contains { $0.kinds.contains(kind) && keys.contains($0.key) }
        }
    }
}

extension Mention {
    /// The name in its normal form, without the strategy that may stand before it.
    fileprivate var key: String {
        let name = text.firstIndex(of: "/").map { text[text.index(after: $0)...] }
        return NormalForm.key(name.map(String.init) ?? text)
    }
}
