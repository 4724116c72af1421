import Cores
package import Diagnostics

/// What the stage `resolve` made of some drafts. When it is handed to the next run, that works out only what may have
/// changed: inputs are compared, and the functions are the same.
package struct Resolution: Sendable {
    package let site: Site
    package let diagnostics: [Diagnostic]
    let resolver: Resolver
}

/// What is wrong with a draft that depends on who is meant by a name, and on the day.
struct DraftFindings: Sendable {
    let mentions: [Diagnostic]
    let facts: [Diagnostic]

    static let none = DraftFindings()

    private init() { (mentions, facts) = ([], []) }

    var isEmpty: Bool { mentions.isEmpty && facts.isEmpty }

    init(_ draft: Draft, _ names: Names, today: CivilDay) {
        mentions = draft.mentions.compactMap { MissingReference.check($0, of: draft, names) }
        var facts = FutureFact.check(draft, today: today)
        // The record where it lies: a measure is large, and a copy of it counts every reference in it.
        if let content = draft.content(Measure.self) {
            facts += LocalPlaces.check(content.record, of: draft, names)
            facts += MeasureDates.check(content.record, of: draft, today: today)
            facts += MeasureNotices.check(content.record, of: draft, today: today)
        }
        self.facts = facts
    }
}

/// What depends on where a draft's links lead: what is wrong with them, and the pictures and documents that it names.
struct DraftLinks: Sendable {
    let problems: [Diagnostic]
    let assets: [Asset]

    static let none = DraftLinks()

    private init() { (problems, assets) = ([], []) }

    init(_ draft: Draft, _ links: LinkMap) {
        problems =
            draft.body.references.compactMap { BrokenLink.check($0, of: draft, links) }
            + draft.files.compactMap { BrokenFile.check($0, of: draft, links) }
        assets = (draft.body.references.map(\.destination) + draft.files.map(\.path)).compactMap { destination in
            // Most lead to other contents, and those are texts.
            if destination.utf8.suffix(3).elementsEqual(".md".utf8) { return nil }
            if case .asset(let asset) = links.target(of: destination, from: draft.path) { return asset }
            return nil
        }
    }
}
