import Cores
package import Diagnostics

/// The stage `resolve`: drafts become a site; whatever can only be found by looking at several files is found here.
package struct Resolver {
    let settings: SiteSettings
    let tree: SourceTree
    let today: CivilDay
    let drafts: [Draft]
    let names: Names
    let links: LinkMap
    /// Of the files beside indicators.
    private let dataDiagnostics: [Diagnostic]

    /// `isPreview`: drafts are shown too.
    package static func resolve(
        _ drafts: [Draft], settings: SiteSettings, tree: SourceTree, today: CivilDay, isPreview: Bool = false
    ) -> Diagnosed<Site> {
        let shown = isPreview ? drafts.map { $0.isDraft ? $0.withoutDraftMark() : $0 } : drafts
        let resolver = Resolver(adopting(rooted(shown)), settings, tree, today)
        let site = resolver.site()
        return Diagnosed(site, resolver.diagnostics(site))
    }

    private init(_ drafts: [Draft], _ settings: SiteSettings, _ tree: SourceTree, _ today: CivilDay) {
        self.settings = settings
        self.tree = tree
        self.today = today
        names = Names(drafts)
        links = LinkMap(drafts, tree: tree)
        (self.drafts, dataDiagnostics) = Resolver.withData(drafts, tree, links, names, settings.language)
    }

    /// Indicators with the values that stand in files beside them.
    private static func withData(
        _ drafts: [Draft], _ tree: SourceTree, _ links: LinkMap, _ names: Names, _ language: Language
    ) -> (drafts: [Draft], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let read = drafts.map { draft -> Draft in
            guard var indicator = draft.record as? Indicator, let data = indicator.data,
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

    /// Where a strategy lies straight in the content folder, what lies beside it belongs to it.
    private static func rooted(_ drafts: [Draft]) -> [Draft] {
        guard drafts.contains(where: { $0.id.kind == .strategy && $0.id.strategy == "" }) else { return drafts }
        return drafts.map { draft in
            draft.id.strategy == nil && draft.id.kind != FreePage.kind.name ? draft.moved(to: "") : draft
        }
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

    private func site() -> Site {
        let published = drafts.filter(\.isPublished)
        let byStrategy = Dictionary(grouping: published.filter { $0.id.strategy != nil }, by: { $0.id.strategy ?? "" })
        let profiles = ContentOrder.sorted(published.filter { $0.id.kind == .strategy })
        let strategies = profiles.compactMap { draft -> Strategy? in
            guard let id = draft.id.strategy, let profile = draft.content(StrategyProfile.self) else { return nil }
            return Strategy(id: id, profile: profile, drafts: byStrategy[id] ?? [])
        }
        let relations = strategies.map { Relations($0, names) }
        let pages = ContentOrder.sorted(published.filter { $0.id.kind == FreePage.kind.name })
            .compactMap { $0.content(FreePage.self) }
        return Site(
            settings: settings, home: pages.first { $0.path == "index.md" },
            pages: pages.filter { $0.path != "index.md" },
            strategies: relations, alignment: relations.map(Alignment.findings), names: names, links: links, assets: PublishedFiles.assets(of: published, links),
            today: today)
    }

    private func diagnostics(_ site: Site) -> [Diagnostic] {
        let own = drafts.filter { !$0.isAdopted }
        let published = own.filter { $0.isPublished && !$0.isUnreadable }
        return MissingStrategy.check(own) + StrategyPlace.check(own) + MissingImprint.check(own, settings)
            + FileEnding.check(tree) + DuplicateID.check(own)
            + DuplicateNumber.check(published) + DuplicateAlias.check(published)
            + published.concurrentMap(check).flatMap { $0 }
            + site.strategies.flatMap { relations in
                relations.measures.flatMap { CostSharingSums.check($0, relations) }
            }
            + site.alignment.joined().map(\.diagnostic)
            + dataDiagnostics
            + UnusedFile.check(published, tree, links)
    }

    @Sendable
    private func check(_ draft: Draft) -> [Diagnostic] {
        var found = draft.mentions.compactMap { MissingReference.check($0, of: draft, names) }
        found += draft.body.references.compactMap { BrokenLink.check($0, of: draft, links) }
        found += draft.files.compactMap { BrokenFile.check($0, of: draft, links) }
        found += FutureFact.check(draft, today: today)
        if let measure = draft.record as? Measure {
            found += LocalPlaces.check(measure, of: draft, names)
            found +=
                MeasureDates.check(measure, of: draft, today: today)
                + MeasureNotices.check(measure, of: draft, today: today)
        }
        return found
    }
}
