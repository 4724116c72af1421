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
        let (named, changes) = (standing.all, standing.changes)
        let known = standing.isKnownWay ? known.map { Known($0, changes, settings, tree, today) } : nil
        // Names are made of what contents are called, links of where they lie, and neither of the order: that takes longest.
        let (arrangement, (names, links)) = Cores.both(
            { Arrangement.of(named, known: known?.last.arrangement, changes) },
            {
                (
                    known?.names ?? Names(named, known: known?.last.names),
                    known?.links ?? LinkMap(named, assets: tree.assets)
                )
            })
        (self.arrangement, self.names, self.links) = (arrangement, names, links)
        data = ReadIndicator.all(
            named, at: arrangement.indicators, tree, links, names, settings.language, today: today,
            known: known?.data ?? [])
        drafts = data.reduce(into: named) { $0[$1.position] = $1.draft }
        maps = BoundaryFiles(named, at: arrangement.profiles, tree, links, known: known?.boundaries)

        let concern = Concern(changes, drafts)
        findings = Kept(drafts, known: known?.findings(concern), outdated: concern.drafts) { draft in
            draft.isChecked ? DraftFindings(draft, names, today: today) : .none
        }
        let outdated = Set((known?.leadingToChanges(drafts) ?? []).map { ObjectIdentifier($0) })
        paths = Kept(drafts, known: known?.paths, outdated: outdated) { draft in
            draft.isPublished ? DraftLinks(draft, links) : .none
        }
        // What links lead to and what contents are called have nothing to do with each other.
        (used, overall) = Cores.both(
            { [paths] in UsedAssets(paths, known: known?.used(arrangement)) },
            { [drafts] in
                known?.isFine == true ? [] : Resolver.overall(drafts, drafts.filter(\.isChecked), tree)
            })
        relations = arrangement.strategies.compactMap { [drafts] in Strategy($0, drafts) }.map { [maps] strategy in
            Relations(
                strategy, names, boundaries: maps.boundaries[strategy.id] ?? [], today: today,
                known: known?.last.relations.first { $0.id == strategy.id }, concern)
        }
        let facts = known?.facts(arrangement)
        alignment = facts?.alignment ?? relations.map(Alignment.findings)
        sums = facts?.sums ?? relations.flatMap(Resolver.sums)
    }

    private static func sums(_ relations: Relations) -> [Diagnostic] {
        relations.measures.flatMap { CostSharingSums.check($0, relations) } + OwnParent.check(relations)
            + SelfReference.check(relations)
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

extension Resolver {
    /// The last resolution and what of it is still true, a property for each row of the table in `docs/architecture.md`.
    private struct Known {
        let last: Resolver
        private let changes: DraftChanges
        private let settings: SiteSettings
        private let tree: SourceTree
        private let today: CivilDay

        init(
            _ last: Resolver, _ changes: DraftChanges, _ settings: SiteSettings, _ tree: SourceTree, _ today: CivilDay
        ) {
            (self.last, self.changes, self.settings) = (last, changes, settings)
            (self.tree, self.today) = (tree, today)
        }

        var names: Names? { changes.hasSameNames ? last.names : nil }
        var links: LinkMap? { hasSamePlaces && changes.hasSameHeadings ? last.links : nil }
        var boundaries: BoundaryFiles? { changes.hasSameFacts ? last.maps : nil }
        var paths: Kept<Draft, DraftLinks>? { hasSamePlaces ? last.paths : nil }

        var data: [ReadIndicator] {
            changes.hasSameNames && last.settings.language == settings.language && last.today == today ? last.data : []
        }

        func findings(_ concern: Concern) -> Kept<Draft, DraftFindings>? {
            last.today == today && !concern.isOfAll ? last.findings : nil
        }

        /// Drafts with links that may lead to a place which is not what it was.
        func leadingToChanges(_ drafts: [Draft]) -> [Draft] {
            changes.hasSameHeadings ? [] : drafts.filter(\.leadsToHeadings)
        }

        func used(_ arrangement: Arrangement) -> UsedAssets? {
            hasSamePlaces && arrangement === last.arrangement ? last.used : nil
        }

        /// Whether nothing is wrong with all of them together, as it was. Where something stands matters only if there is
        /// something.
        var isFine: Bool {
            changes.hasSameContents && changes.hasSameNumbers && last.overall.isEmpty
                && last.tree.hasSamePaths(as: tree)
        }

        func facts(_ arrangement: Arrangement) -> Resolver? {
            changes.hasSameFacts && changes.hasSameNames && arrangement === last.arrangement ? last : nil
        }

        private var hasSamePlaces: Bool { changes.hasSameContents && last.tree.assets == tree.assets }
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
