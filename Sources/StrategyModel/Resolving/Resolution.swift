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
        if let measure = draft.content(Measure.self) {
            facts += LocalPlaces.check(measure, of: draft, names)
            facts += MeasureDates.check(measure, of: draft, today: today)
            facts += MeasureNotices.check(measure, of: draft, today: today)
        }
        self.facts = facts
    }
}

/// Where a draft's links lead and what depends on it: what is wrong with them, and the pictures and documents that it
/// names.
struct DraftLinks: Sendable {
    /// Of the references in its text, in their order.
    let targets: [LinkTarget]
    let problems: [Diagnostic]
    let assets: [Asset]

    static let none = DraftLinks()

    private init() { (targets, problems, assets) = ([], [], []) }

    init(_ draft: Draft, _ links: LinkMap) {
        targets = draft.body.references.map { links.target(of: $0.destination, from: draft.path) }
        var (problems, assets): ([Diagnostic], [Asset]) = ([], [])
        func add(_ target: LinkTarget, _ problem: Diagnostic?) {
            if let problem { problems.append(problem) }
            if case .asset(let asset) = target { assets.append(asset) }
        }
        for (reference, target) in zip(draft.body.references, targets) {
            add(target, BrokenLink.check(reference, leadingTo: target, of: draft, links))
        }
        for file in draft.files {
            let target = links.target(of: file.path, from: draft.path)
            add(target, BrokenFile.check(file, leadingTo: target, of: draft, links))
        }
        (self.problems, self.assets) = (problems, assets)
    }
}
