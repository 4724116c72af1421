import Cores
import Diagnostics

/// The stage `resolve`: drafts become a site; whatever can only be found by looking at several files is found here.
package struct Resolver: Sendable {
    private let settings: SiteSettings
    private let tree: SourceTree
    private let today: CivilDay
    private let standing: StandingDrafts
    private let arrangement: Arrangement
    private let names: Names
    private let links: LinkMap
    private let data: [ReadIndicator]
    /// With the values of files beside them.
    private let drafts: [Draft]
    private let findings: Kept<Draft, DraftFindings>
    private let paths: Kept<Draft, DraftLinks>
    private let used: UsedAssets
    private let maps: BoundaryFiles
    private let overall: [Diagnostic]
    private let relations: [Relations]
    /// What is true of the measures of a strategy taken together.
    private let alignment: [[AlignmentFinding]]
    private let sums: [Diagnostic]

    /// `isPreview`: drafts are shown too. `known`: what came out the last time, if anything did.
    package static func resolve(
        _ drafts: [Draft], settings: SiteSettings, tree: SourceTree, today: CivilDay, isPreview: Bool = false,
        known: Resolution? = nil
    ) -> Resolution {
        if let known, known.resolver.isOf(drafts, settings, tree, today, isPreview: isPreview) { return known }
        let resolver = Resolver(drafts, settings, tree, today, isPreview: isPreview, known: known?.resolver)
        return Resolution(site: resolver.site(), diagnostics: resolver.diagnostics(), resolver: resolver)
    }

    private func isOf(
        _ parsed: [Draft], _ settings: SiteSettings, _ tree: SourceTree, _ today: CivilDay, isPreview: Bool
    ) -> Bool {
        standing.isOf(parsed, isPreview: isPreview) && settings == self.settings && tree == self.tree
            && today == self.today
    }

    private init(
        _ parsed: [Draft], _ settings: SiteSettings, _ tree: SourceTree, _ today: CivilDay, isPreview: Bool,
        known: Resolver?
    ) {
        (self.settings, self.tree, self.today) = (settings, tree, today)
        standing = StandingDrafts(parsed, isPreview: isPreview, known: known?.standing)
        let (named, changes, known) = (standing.all, standing.changes, standing.isKnownWay ? known : nil)
        let knownPlaces = changes.hasSameContents && known?.tree.assets == tree.assets ? known : nil
        // Names are made of what contents are called, links of where they lie, and neither of the order: that takes longest.
        let (arrangement, (names, links)) = Cores.both(
            { Arrangement.of(named, known: known?.arrangement, changes) },
            {
                (
                    known.flatMap { changes.hasSameNames ? $0.names : nil } ?? Names(named, known: known?.names),
                    knownPlaces.flatMap { changes.hasSameHeadings ? $0.links : nil }
                        ?? LinkMap(named, assets: tree.assets)
                )
            })
        (self.arrangement, self.names, self.links) = (arrangement, names, links)
        let isReadAlike =
            changes.hasSameNames && known?.settings.language == settings.language && known?.today == today
        data = ReadIndicator.all(
            named, at: arrangement.indicators, tree, links, names, settings.language, today: today,
            known: isReadAlike ? known?.data ?? [] : [])
        drafts = data.reduce(into: named) { $0[$1.position] = $1.draft }
        let boundaries = changes.hasSameFacts ? known?.maps : nil
        maps = BoundaryFiles(named, at: arrangement.profiles, tree, links, known: boundaries)

        let concern = Concern(changes, drafts)
        let knownFindings = known?.today == today && !concern.isOfAll ? known?.findings : nil
        findings = Kept(drafts, known: knownFindings, outdated: concern.drafts) { draft in
            draft.isChecked ? DraftFindings(draft, names, today: today) : .none
        }
        let leadingToHeadings = changes.hasSameHeadings || known == nil ? [] : drafts.filter(\.leadsToHeadings)
        paths = Kept(
            drafts, known: knownPlaces?.paths, outdated: Set(leadingToHeadings.map { ObjectIdentifier($0) })
        ) { draft in
            draft.isPublished ? DraftLinks(draft, links) : .none
        }
        let isArrangedAlike = known?.arrangement === arrangement
        // Where something stands matters only if there is something.
        let isFine =
            changes.hasSameContents && changes.hasSameNumbers && known?.overall.isEmpty == true
            && known?.tree.hasSamePaths(as: tree) == true
        // What links lead to and what contents are called have nothing to do with each other.
        (used, overall) = Cores.both(
            { [paths] in UsedAssets(paths, known: isArrangedAlike ? knownPlaces?.used : nil) },
            { [drafts] in isFine ? [] : Resolver.overall(drafts, drafts.filter(\.isChecked), tree) })

        relations = arrangement.strategies.compactMap { [drafts] in Strategy($0, drafts) }.map {
            [maps] strategy in
            Relations(
                strategy, names, boundaries: maps.boundaries[strategy.id] ?? [], today: today,
                known: known?.relations.first { $0.id == strategy.id }, concern)
        }
        let knownFacts = changes.hasSameFacts && changes.hasSameNames && isArrangedAlike ? known : nil
        alignment = knownFacts?.alignment ?? relations.map(Alignment.findings)
        sums =
            knownFacts?.sums
            ?? relations.flatMap { relations in
                relations.measures.flatMap { CostSharingSums.check($0, relations) } + OwnParent.check(relations)
            }
    }

    private static func overall(_ drafts: [Draft], _ published: [Draft], _ tree: SourceTree) -> [Diagnostic] {
        let own = drafts.filter { !$0.isAdopted }
        let named = own.filter { !$0.isUnreadable }
        return MissingStrategy.check(own) + StrategyPlace.check(own) + MissingImprint.check(own)
            + FileEnding.check(tree) + DuplicateID.check(named)
            + DuplicateNumber.check(published) + DuplicateAlias.check(published)
    }

    private func site() -> Site {
        let pages = arrangement.pages.compactMap { drafts[$0].content(FreePage.self) }
        return Site(
            settings: settings, home: pages.first { $0.path == "index.md" },
            pages: pages.filter { $0.path != "index.md" }, strategies: relations, alignment: alignment,
            names: names, links: links, linked: paths.outputs, arrangement: arrangement, assets: used.published,
            today: today)
    }

    private func diagnostics() -> [Diagnostic] {
        var found = overall
        var position = 0
        for (findings, paths) in zip(findings.outputs.arrays, paths.outputs.arrays) {
            for (own, links) in zip(findings, paths) {
                if !own.isEmpty || !links.problems.isEmpty, drafts[position].isChecked {
                    found += own.mentions + links.problems + own.facts
                }
                position += 1
            }
        }
        found += data.flatMap(\.diagnostics) + maps.diagnostics
        return drafts.contains(where: \.isUnreadable) ? found : found + ofAllTogether()
    }

    /// Not known as long as one of them cannot be read.
    private func ofAllTogether() -> [Diagnostic] {
        sums + alignment.joined().map(\.diagnostic) + UnusedFile.check(used: used.readable, tree)
    }
}

extension Draft {
    /// Whether what it says is looked at: what strategies adopt has been checked where it lies.
    fileprivate var isChecked: Bool { !isAdopted && isPublished && !isUnreadable }

    /// Whether one of its links leads to a place on a page.
    fileprivate var leadsToHeadings: Bool {
        body.references.contains { $0.destination.utf8.contains(UInt8(ascii: "#")) }
    }
}
