/// Who is meant by a name: ids first, then numbers, official keys and titles, if only one content has them.
/// Never changed; an object, so that it is easily seen to be the same.
package final class Names: Sendable {
    private struct Key: Hashable {
        let kind: KindName
        let strategy: String?
        let name: String

        /// Names alone are nearly all different.
        func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    private let ids: [Key: ContentID]
    private let otherNames: [Key: [ContentID]]
    private let unpublished: Set<ContentID>
    private let captions: [ContentID: Caption]
    /// What there is to choose from, in order, a group for each kind and strategy.
    private let choices: [Group: [String]]

    private struct Group: Hashable {
        let kind: KindName
        let strategy: String?
    }

    /// How others cite a content.
    package struct Caption: Sendable, Hashable {
        package let title: String
        /// `M-07`; a municipality's keys are none.
        package let number: String?
    }

    init(_ drafts: [Draft]) {
        var (ids, otherNames): ([Key: ContentID], [Key: [ContentID]]) = ([:], [:])
        var (unpublished, captions): (Set<ContentID>, [ContentID: Caption]) = ([], [:])
        for draft in drafts {
            let id = draft.id
            if !draft.isPublished { unpublished.insert(id) }
            captions[id] = draft.caption
            ids[Names.key(of: id), default: id] = id
            for name in draft.names {
                otherNames[Key(kind: id.kind, strategy: id.strategy, name: name), default: []].append(id)
            }
        }
        (self.ids, self.otherNames, self.unpublished, self.captions) = (ids, otherNames, unpublished, captions)
        choices = Dictionary(grouping: ids, by: { Group(kind: $0.key.kind, strategy: $0.key.strategy) })
            .mapValues { $0.map { $0.key.kind == .strategy ? $0.value.strategy ?? "" : $0.value.name }.sorted() }
    }

    /// A strategy is called after its folder, from everywhere.
    private static func key(of id: ContentID) -> Key {
        id.kind == .strategy
            ? Key(kind: id.kind, strategy: nil, name: NormalForm.key(id.strategy ?? ""))
            : Key(kind: id.kind, strategy: id.strategy, name: NormalForm.key(id.name))
    }

    package enum Answer: Equatable {
        case one(ContentID)
        case several([ContentID])
        case unpublished(ContentID)
        case nobody
    }

    /// `strategy`: of the content that mentions. `other/id` reaches into another strategy.
    package func answer(_ mention: Mention, in strategy: String?) -> Answer {
        for kind in mention.kinds {
            if let answer = answer(kind, mention.text, in: strategy) { return answer }
        }
        return .nobody
    }

    private func answer(_ kind: KindName, _ text: String, in strategy: String?) -> Answer? {
        if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
            return found(kind, String(text[..<slash]), String(text[text.index(after: slash)...]))
        }
        return found(kind, strategy, text) ?? found(kind, nil, text)
    }

    /// The content that a mention means, if it means just one.
    package func target(of mention: Mention, in strategy: String?) -> ContentID? {
        if case .one(let id) = answer(mention, in: strategy) { return id }
        return nil
    }

    package func caption(_ id: ContentID) -> Caption? { captions[id] }

    /// What an author could have written instead.
    func candidates(_ kinds: [KindName], in strategy: String?) -> [String] {
        let owners = strategy == nil ? [nil] : [strategy, nil]
        let groups = owners.flatMap { owner in kinds.compactMap { choices[Group(kind: $0, strategy: owner)] } }
        return groups.count == 1 ? groups[0] : groups.joined().sorted()
    }

    private func found(_ kind: KindName, _ strategy: String?, _ name: String) -> Answer? {
        let key = Key(kind: kind, strategy: strategy, name: NormalForm.key(name))
        if let id = ids[key] { return one(id) }
        guard let matches = otherNames[key], let first = matches.first else { return nil }
        return matches.count > 1 ? .several(matches) : one(first)
    }

    private func one(_ id: ContentID) -> Answer { unpublished.contains(id) ? .unpublished(id) : .one(id) }
}
