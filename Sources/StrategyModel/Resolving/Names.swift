import Cores
import Diagnostics
import Synchronization

/// Who is meant by a name: ids first, then numbers, official keys and titles, if only one content has them.
/// What it answers never changes; an object, so that it is easily seen to be the same.
package final class Names: Sendable {
    /// By the number of the kind, each with a group for every strategy that has some. There are few strategies, seldom more
    /// than five: to look through twenty takes as long as to hash the name of one.
    private let groups: [[OwnGroup]]
    /// What has been asked before: thousands of measures may name an organisation that is none of a hundred.
    private let asked = Mutex(Asked())

    private struct Asked {
        var candidates: [Asking: [String]] = [:]
        /// Exactly as asked: a letter put together from two may be the slip.
        var nearest: [Asking: [ExactText: String?]] = [:]
    }

    private struct Asking: Hashable {
        let kinds: KindList
        let strategy: String?
    }

    private struct OwnGroup {
        let strategy: String?
        let names: NameGroup
    }

    private struct Group: Hashable {
        let kind: KindName
        let strategy: String?

        init(kind: KindName, strategy: String?) { (self.kind, self.strategy) = (kind, strategy) }

        /// In which a content is found by its id. A strategy is called after its folder, from everywhere.
        init(home id: ContentID) { self.init(kind: id.kind, strategy: id.kind == .strategy ? nil : id.strategy) }
    }

    /// How others cite a content.
    package struct Caption: Sendable, Hashable {
        package let title: String
        /// `M-07`; a municipality's keys are none.
        package let number: String?
    }

    /// `known`: of other drafts; what is the same of it is used again.
    init(_ drafts: [Draft], known: Names? = nil) {
        let homes = Dictionary(grouping: drafts) { Group(home: $0.id) }
        let strategies = Dictionary(grouping: homes[Group(kind: .strategy, strategy: nil)] ?? []) {
            Group(kind: .strategy, strategy: $0.id.strategy)
        }
        var groups = [[OwnGroup]](repeating: [], count: KindName.allCases.count)
        func add(_ group: Group, _ drafts: [Draft], named: [Draft]) {
            let names = NameGroup.of(drafts, named: named, known: known?[group])
            groups[group.kind.number].append(OwnGroup(strategy: group.strategy, names: names))
        }
        for (group, drafts) in homes { add(group, drafts, named: group.kind == .strategy ? [] : drafts) }
        // By its title a strategy is known to its own contents alone.
        for (group, drafts) in strategies { add(group, [], named: drafts) }
        self.groups = groups
    }

    private subscript(group: Group) -> NameGroup? {
        let groups = groups[group.kind.number]
        return groups.firstIndex { $0.strategy == group.strategy }.map { groups[$0].names }
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
        // Hardly any text has one, and to look for its place takes longer.
        if text.holds(UInt8(ascii: "/")), let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
            return found(kind, String(text[..<slash]), String(text[text.index(after: slash)...]))
        }
        return found(kind, strategy, text) ?? found(kind, nil, text)
    }

    /// The content that a mention means, if it means just one.
    package func target(of mention: Mention, in strategy: String?) -> ContentID? {
        if case .one(let id) = answer(mention, in: strategy) { return id }
        return nil
    }

    package func caption(_ id: ContentID) -> Caption? { self[Group(home: id)]?.caption(id) }

    /// What an author could have written instead.
    func candidates(_ kinds: KindList, in strategy: String?) -> [String] {
        let owners = strategy == nil ? [nil] : [strategy, nil]
        let choices = owners.flatMap { owner in kinds.compactMap { self[Group(kind: $0, strategy: owner)]?.choices } }
        if choices.count == 1 { return choices[0] }
        let asking = Asking(kinds: kinds, strategy: strategy)
        if let known = asked.withLock({ $0.candidates[asking] }) { return known }
        let joined = Set(choices.joined()).sorted()
        asked.withLock { $0.candidates[asking] = joined }
        return joined
    }

    /// The candidate that an author probably meant by `id`; nil if none is near.
    func nearest(to id: String, _ kinds: KindList, in strategy: String?) -> String? {
        let (asking, text) = (Asking(kinds: kinds, strategy: strategy), ExactText(id))
        if let known = asked.withLock({ $0.nearest[asking]?[text] }) { return known }
        let nearest = Spelling.nearest(to: id, among: candidates(kinds, in: strategy))
        asked.withLock { $0.nearest[asking, default: [:]][text] = .some(nearest) }
        return nearest
    }

    /// The content that a mention means but for its hyphens, blanks and zeros, as an author should write it: `M-02` for
    /// `M2`. Nil if there is none.
    func spelled(_ mention: Mention, in strategy: String?) -> String? {
        let owners = strategy == nil ? [nil] : [strategy, nil]
        return owners.lazy.flatMap { owner in
            mention.kinds.lazy.compactMap { self[Group(kind: $0, strategy: owner)]?.spelled(mention.text) }
        }.first
    }

    /// Whether one of these kinds may have a name that nobody knows, for it cannot be read.
    func mayBeUnread(_ kinds: KindList) -> Bool {
        kinds.contains { groups[$0.number].contains(where: \.names.isIncomplete) }
    }

    private func found(_ kind: KindName, _ strategy: String?, _ name: String) -> Answer? {
        self[Group(kind: kind, strategy: strategy)]?.answer(to: name)
    }
}
