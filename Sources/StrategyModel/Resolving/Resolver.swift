import Cores
import Diagnostics

/// The stage `resolve`: drafts become a site; whatever can only be found by looking at several files is found here.
package struct Resolver: Sendable {
    private let settings: SiteSettings
    private let tree: SourceTree
    private let today: CivilDay
    private let isPreview: Bool
    /// As they were parsed, and as they stand in the site.
    private let placed: Kept<Draft, Draft>
    private let isRooted: Bool
    /// With those that strategies adopt.
    private let named: [Draft]
    /// With the values of files beside them.
    private let drafts: [Draft]
    /// Those that are published, in the order in which they are listed.
    private let order: [Int]
    private let names: Names
    private let links: LinkMap
    private let findings: Kept<Draft, DraftFindings>
    private let paths: Kept<Draft, DraftLinks>
    /// Of the files beside indicators.
    private let dataDiagnostics: [Diagnostic]
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
        let resolver = Resolver(drafts, settings, tree, today, isPreview: isPreview, known: known?.resolver)
        return Resolution(site: resolver.site(), diagnostics: resolver.diagnostics(), resolver: resolver)
    }

    private init(
        _ parsed: [Draft], _ settings: SiteSettings, _ tree: SourceTree, _ today: CivilDay, isPreview: Bool,
        known: Resolver?
    ) {
        (self.settings, self.tree, self.today, self.isPreview) = (settings, tree, today, isPreview)
        let isRooted = parsed.contains { $0.id.kind == .strategy && $0.id.strategy == "" }
        self.isRooted = isRooted
        let isSameWay = known?.isRooted == isRooted && known?.isPreview == isPreview
        placed = Kept(parsed, known: isSameWay ? known?.placed : nil) { draft in
            let shown = isPreview && draft.isDraft ? draft.withoutDraftMark() : draft
            return isRooted ? shown.rooted() : shown
        }
        let named = Resolver.adopting(placed.outputs)
        let changes = DraftChanges(from: known?.named, to: named)
        self.named = named
        names = known.flatMap { changes.renamedKinds == [] ? $0.names : nil } ?? Names(named)
        order = known.flatMap { changes.hasSameOrder ? $0.order : nil } ?? ContentOrder.positions(named)
        let knownPlaces = changes.hasSamePlaces && known?.tree.assets == tree.assets ? known : nil
        links = knownPlaces?.links ?? LinkMap(named, assets: tree.assets)
        (drafts, dataDiagnostics) = Resolver.withData(named, tree, links, names, settings.language)
        maps = BoundaryFiles(named, tree, links, known: changes.hasSameFacts ? known?.maps : nil)

        let checked = drafts.filter { !$0.isAdopted && $0.isPublished && !$0.isUnreadable }
        findings = Kept(
            checked, known: known?.today == today ? known?.findings : nil, isValid: { !changes.concern($0) }
        ) { [names] in
            DraftFindings($0, names, today: today)
        }
        paths = Kept(drafts.filter(\.isPublished), known: knownPlaces?.paths) { [links] in DraftLinks($0, links) }
        // Where something stands matters only if there is something.
        let isFine =
            changes.hasSameClaims && known?.overall.isEmpty == true && known?.settings == settings
            && known?.tree.hasSamePaths(as: tree) == true
        overall = isFine ? [] : Resolver.overall(drafts, checked, settings, tree)

        relations = Resolver.strategies(order.map { [drafts] in drafts[$0] }).map { [names, maps] strategy in
            Relations(
                strategy, names, boundaries: maps.boundaries[strategy.id] ?? [],
                known: known?.relations.first { $0.id == strategy.id }, isConcerned: changes.concern)
        }
        let knownFacts =
            changes.hasSameFacts && changes.hasSameOrder && changes.renamedKinds == []
                && !drafts.contains { $0.id.kind == Indicator.kind.name && !$0.files.isEmpty } ? known : nil
        alignment = knownFacts?.alignment ?? relations.map(Alignment.findings)
        sums =
            knownFacts?.sums
            ?? relations.flatMap { relations in relations.measures.flatMap { CostSharingSums.check($0, relations) } }
    }

    /// Indicators with the values that stand in files beside them.
    private static func withData(
        _ drafts: [Draft], _ tree: SourceTree, _ links: LinkMap, _ names: Names, _ language: Language
    ) -> (drafts: [Draft], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let read = drafts.map { draft -> Draft in
            guard draft.id.kind == Indicator.kind.name, var indicator = draft.record as? Indicator,
                let data = indicator.data,
                case .asset(let asset) = links.target(of: data.path, from: draft.path),
                let file = tree.file(at: asset.path)
            else { return draft }
            let values = IndicatorData.read(file, language: language)
            diagnostics +=
                values.diagnostics
                + values.mentions.compactMap { mention in
                    let location = Location(path: file.shownPath, range: mention.range)
                    return MissingReference.check(mention, in: draft.id.strategy, at: location, names)
                }
            indicator.values += values.values
            return draft.with(indicator)
        }
        return (read, diagnostics)
    }

    /// Adds to each strategy the shared municipalities that it lists.
    private static func adopting(_ drafts: [Draft]) -> [Draft] {
        let shared = drafts.filter { $0.id.kind == .municipality && $0.id.strategy == nil }
        guard !shared.isEmpty else { return drafts }
        let names = Names(shared)
        let byID = Dictionary(shared.map { ($0.id, $0) }) { first, _ in first }
        let own = Set(drafts.map(\.id))
        let adopted = drafts.flatMap { draft -> [Draft] in
            guard let profile = draft.record as? StrategyProfile, let strategy = draft.id.strategy else { return [] }
            let listed =
                profile.municipalities.contains(where: \.isAll)
                ? shared : profile.municipalities.compactMap { names.target(of: $0, in: nil).flatMap { byID[$0] } }
            return listed.map { $0.adopted(by: strategy) }.filter { !own.contains($0.id) }
        }
        return drafts + adopted
    }

    private static func overall(
        _ drafts: [Draft], _ published: [Draft], _ settings: SiteSettings, _ tree: SourceTree
    ) -> [Diagnostic] {
        let own = drafts.filter { !$0.isAdopted }
        return MissingStrategy.check(own) + StrategyPlace.check(own) + MissingImprint.check(own, settings)
            + FileEnding.check(tree) + DuplicateID.check(own)
            + DuplicateNumber.check(published) + DuplicateAlias.check(published)
    }

    /// `published`: in their order.
    private static func strategies(_ published: [Draft]) -> [Strategy] {
        let byStrategy = Dictionary(grouping: published.filter { $0.id.strategy != nil }, by: { $0.id.strategy ?? "" })
        return published.filter { $0.id.kind == .strategy }.compactMap { draft -> Strategy? in
            guard let id = draft.id.strategy, let profile = draft.content(StrategyProfile.self) else { return nil }
            return Strategy(id: id, profile: profile, drafts: byStrategy[id] ?? [])
        }
    }

    private func site() -> Site {
        let published = order.map { drafts[$0] }
        let pages = published.filter { $0.id.kind == FreePage.kind.name }.compactMap { $0.content(FreePage.self) }
        return Site(
            settings: settings, home: pages.first { $0.path == "index.md" },
            pages: pages.filter { $0.path != "index.md" }, strategies: relations, alignment: alignment,
            names: names, links: links,
            assets: Set(paths.outputs.flatMap(\.assets)).sorted { $0.path < $1.path }, today: today)
    }

    private func diagnostics() -> [Diagnostic] {
        var found = overall
        // Checked drafts are among those with links, in the same order.
        var links = zip(paths.inputs, paths.outputs).makeIterator()
        for (draft, findings) in zip(findings.inputs, findings.outputs) {
            found += findings.mentions
            while let (other, paths) = links.next() {
                guard other === draft else { continue }
                found += paths.problems
                break
            }
            found += findings.facts
        }
        found += sums + alignment.joined().map(\.diagnostic) + dataDiagnostics + maps.diagnostics
        return found + UnusedFile.check(used: usedFiles, tree)
    }

    private var usedFiles: Set<Asset> {
        Set(zip(paths.inputs, paths.outputs).filter { !$0.0.isAdopted && !$0.0.isUnreadable }.flatMap(\.1.assets))
    }
}
