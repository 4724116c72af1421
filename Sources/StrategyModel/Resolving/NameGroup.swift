import Cores

/// Whom names mean among the contents of one kind and strategy. Never changed.
final class NameGroup: Sendable {
    /// Those that are found by their ids, and those that are found by other names.
    private let drafts: [Draft]
    private let named: [Draft]
    private let ids: IDs
    private let otherNames = Lazy<[String: [Int]]>()
    private let numbersAndIDs = Lazy<[String: String]>()
    /// Some have names that are not known.
    let isIncomplete: Bool

    /// Where contents stand among the drafts: whatever they are called, as long as there are the same ones.
    private final class IDs: Sendable {
        let byName: [String: Int]
        /// By the normal form, for whoever does not write an id exactly; of equal ones the first.
        let byKey = Lazy<[String: Int]>()
        /// Whether no two have the same normal form: then an id that is written exactly needs none to be found.
        private let areDistinct: Bool
        let choices = Lazy<[String]>()

        init(_ drafts: [Draft]) {
            let names = drafts.map(\.id.ownName)
            byName = Dictionary(zip(names, names.indices)) { _, last in last }
            areDistinct = Set(names.map(NormalForm.key)).count == names.count
        }

        func position(ofExactly name: String) -> Int? { areDistinct ? byName[name] : nil }
    }

    /// `known`: of other drafts; it is the one if these are called the same.
    static func of(_ drafts: [Draft], named: [Draft], known: NameGroup?) -> NameGroup {
        guard let known, let changed = drafts.positions(differingFrom: known.drafts),
            let renamed = named.positions(differingFrom: known.named),
            changed.allSatisfy({ drafts[$0].isFound(as: known.drafts[$0]) })
        else { return NameGroup(drafts, named, IDs(drafts)) }
        let isCalledAlike =
            changed.allSatisfy { drafts[$0].isCalled(as: known.drafts[$0]) }
            && renamed.allSatisfy { named[$0].isFound(as: known.named[$0]) && named[$0].isCalled(as: known.named[$0]) }
        return isCalledAlike ? known : NameGroup(drafts, named, known.ids)
    }

    private init(_ drafts: [Draft], _ named: [Draft], _ ids: IDs) {
        (self.drafts, self.named, self.ids) = (drafts, named, ids)
        isIncomplete = drafts.contains(where: \.isUnreadable)
    }

    func answer(to name: String) -> Names.Answer? {
        if let position = ids.position(ofExactly: name) { return answer(drafts[position]) }
        let key = NormalForm.key(name)
        if let position = ids.byKey(keys, { $0[key] }) { return answer(drafts[position]) }
        guard let matches = otherNames(positionsByName, { $0[key] }), let first = matches.first else { return nil }
        return matches.count > 1 ? .several(matches.map { named[$0].id }) : answer(named[first])
    }

    /// The number or id that is the same but for its hyphens, blanks and zeros in front of digits.
    func spelled(_ name: String) -> String? {
        numbersAndIDs(
            {
                let names = drafts.compactMap(\.caption.number).filter(NormalForm.isNumbered) + drafts.map(\.id.ownName)
                return Dictionary(names.map { (NormalForm.bare($0), $0) }) { first, _ in first }
            }, { $0[NormalForm.bare(name)] })
    }

    private func positionsByName() -> [String: [Int]] {
        named.indices.reduce(into: [:]) { others, position in
            for name in named[position].names { others[name, default: []].append(position) }
        }
    }

    private func answer(_ draft: Draft) -> Names.Answer { draft.isPublished ? .one(draft.id) : .unpublished(draft.id) }

    func caption(_ id: ContentID) -> Names.Caption? {
        guard let draft = ids.byName[id.ownName].map({ drafts[$0] }), draft.id == id else { return nil }
        return draft.caption
    }

    /// The ids that an author could have written, in order.
    var choices: [String] {
        ids.choices { ids.byKey(keys).values.map { drafts[$0].id.ownName }.sorted() }
    }

    private func keys() -> [String: Int] {
        Dictionary(zip(drafts.map { NormalForm.key($0.id.ownName) }, drafts.indices)) { first, _ in first }
    }
}

extension ContentID {
    /// What it is called among those of its kind.
    fileprivate var ownName: String { kind == .strategy ? strategy ?? "" : name }
}

extension Draft {
    fileprivate func isFound(as other: Draft) -> Bool {
        id == other.id && isPublished == other.isPublished && isUnreadable == other.isUnreadable
    }
    fileprivate func isCalled(as other: Draft) -> Bool { names == other.names && caption == other.caption }
}
