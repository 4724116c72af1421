import Cores

/// Which drafts mention something that is called, or means, something else than in an earlier run.
struct Concern {
    /// Whether it may be any of them.
    let isOfAll: Bool
    let drafts: Set<ObjectIdentifier>

    init(_ changes: DraftChanges, _ drafts: [Draft]) {
        let renamed = changes.renamed ?? [:]
        isOfAll = changes.renamed == nil
        let numbers = renamed.compactMapValues(Concern.numbers)
        let mentioning =
            renamed.isEmpty
            ? []
            : drafts.concurrentMap { $0.mentions(any: renamed, or: numbers) ? ObjectIdentifier($0) : nil }
        self.drafts = Set(mentioning.compactMap(\.self))
    }

    /// What a message proposes to whoever writes a number not quite as it is. Nil, as mostly, if there is none.
    private static func numbers(_ names: Set<String>) -> Set<String>? {
        let numbers = names.filter(NormalForm.isNumbered)
        return numbers.isEmpty ? nil : Set(numbers.map(NormalForm.bare))
    }
}

extension Draft {
    /// `names`: in their normal form, by kind; mostly there is but one of them. `numbers`: bare.
    fileprivate func mentions(any names: [KindName: Set<String>], or numbers: [KindName: Set<String>]) -> Bool {
        names.contains { kind, keys in
            mentions.contains { mention in
                guard mention.kinds.contains(kind) else { return false }
                return keys.contains(mention.key) || numbers[kind]?.contains(NormalForm.bare(mention.text)) == true
            }
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
