import Cores

/// The contents of a strategy with their mentions followed, once for all rules, figures and pages.
package final class Relations: Sendable {
    package let strategy: Strategy
    package let chapters: [Content<Chapter>]
    package let fields: [Content<FieldOfAction>]
    package let goals: [Content<Goal>]
    package let measures: [PlacedMeasure]
    /// All that it lists, those above others (a county, a union) first.
    package let municipalities: [Content<Municipality>]
    /// Those that `alle` means and that are counted: not those of which others are members.
    package let members: [Content<Municipality>]
    /// Of all municipalities, those of which nobody says how many people live there.
    let withoutPopulation: [Content<Municipality>]
    package let timelines: [Content<Timeline>]
    package let indicators: [Content<Indicator>]
    package let stakeholders: [Content<Stakeholder>]
    package let programmes: [Content<FundingProgramme>]
    /// Latest first.
    package let participations: [Content<Participation>]
    /// Latest first.
    package let sessions: [Content<Session>]
    package let names: Names
    /// Of the municipalities, for the map; empty if none are given.
    package let boundaries: [Boundary]
    let places: MeasurePlaces
    private let today: CivilDay
    private let placed: Kept<Draft, PlacedMeasure>
    private let mentioned = Lazy<Backlinks>()
    private let knownBacklinks: Backlinks?
    private let populations: [ContentID: Int?]
    private let shares = Lazy<Kept<PlacedMeasure, OwnShares>>()
    private let knownShares: Kept<PlacedMeasure, OwnShares>?
    private let burdensByPlace = Lazy<[ContentID: [Burden]]>()

    /// What a municipality pays towards a measure.
    package struct Burden: Sendable {
        package let measure: PlacedMeasure
        package let part: OwnShares.Part
    }

    /// `known`: of an earlier run; `concern`: what may mean something else since then.
    init(
        _ strategy: Strategy, _ names: Names, boundaries: [Boundary], today: CivilDay, known: Relations?,
        _ concern: Concern
    ) {
        self.strategy = strategy
        self.today = today
        self.boundaries = boundaries
        self.names = names
        chapters = strategy.all(Chapter.self)
        fields = strategy.all(FieldOfAction.self)
        goals = strategy.all(Goal.self)
        timelines = strategy.all(Timeline.self)
        indicators = strategy.all(Indicator.self)
        stakeholders = strategy.all(Stakeholder.self)
        programmes = strategy.all(FundingProgramme.self)
        participations = Relations.latestFirst(strategy.all(Participation.self), \.start)
        sessions = Relations.latestFirst(strategy.all(Session.self), \.date)
        let listed = strategy.all(Municipality.self)
        members = Relations.members(of: listed, names)
        let own = Set(members.map(\.id))
        municipalities = listed.filter { !own.contains($0.id) } + members
        withoutPopulation = municipalities.filter { $0.record.population == nil }
        let places = members.map(\.id)
        let isSamePlace =
            known.map { $0.today == today && $0.members.map(\.id) == places && !concern.isOfAll } ?? false
        placed = Kept(
            strategy.drafts(.measure), known: isSamePlace ? known?.placed : nil, outdated: concern.drafts
        ) { draft in
            guard let content = draft.content(Measure.self) else { preconditionFailure("a measure that is none") }
            return PlacedMeasure(content, names, all: places, today: today)
        }
        measures = placed.outputs.joined
        self.places = MeasurePlaces.of(measures, known: known?.places)
        populations = Dictionary(listed.map { ($0.id, $0.record.population) }) { first, _ in first }
        knownShares = known?.populations == populations ? known?.shares.valueIfMade ?? known?.knownShares : nil
        let isSaidAlike =
            known?.names === names && goals.isSame(as: known?.goals ?? [])
            && participations.isSame(as: known?.participations ?? [])
            && municipalities.isSame(as: known?.municipalities ?? []) && sessions.isSame(as: known?.sessions ?? [])
        knownBacklinks = isSaidAlike ? known?.mentioned.valueIfMade ?? known?.knownBacklinks : nil
    }

    package var id: String { strategy.id }
    package var profile: Content<StrategyProfile> { strategy.profile }

    package func measure(_ id: ContentID) -> PlacedMeasure? { places.position(of: id).map { measures[$0] } }

    /// The measures of the strategy that have this to do with `target`, in their order.
    package func measures(_ relation: MeasureRelation, _ target: ContentID) -> MeasureList {
        MeasureList(measures, at: places.positions(relation, target))
    }

    /// What must be done before the measure at that position: what it requires, and what says that it blocks it.
    package func conditions(at position: Int) -> MeasureList {
        MeasureList(measures, at: places.conditions(at: position))
    }

    /// Whether there is anything of that kind.
    package func hasConditions(at position: Int) -> Bool { !places.conditions(at: position).isEmpty }

    /// What must wait until the measure is done: what it says that it blocks, and what requires it.
    package func dependents(of measure: PlacedMeasure) -> [PlacedMeasure] {
        let requiring = measures(.requires, measure.id)
        guard measure.has(.blocks) || !requiring.isEmpty else { return [] }
        var seen: Set<ContentID> = []
        return (measure.targets(.blocks).compactMap(self.measure) + requiring).filter { seen.insert($0.id).inserted }
    }

    /// Who mentions what, the other way round.
    package var backlinks: Backlinks {
        mentioned { knownBacklinks ?? Backlinks(goals, participations, municipalities, sessions, target: target) }
    }

    /// Empty if its municipalities do not share it, or if that cannot be computed.
    package func ownShares(of measure: PlacedMeasure) -> [OwnShares.Part] { shares(of: measure).parts }

    private func shares(of measure: PlacedMeasure) -> OwnShares {
        OwnShares(measure, target: target, population: { populations[$0] ?? nil })
    }

    /// What a municipality pays in all, measure by measure.
    package func burdens(of municipality: ContentID) -> [Burden] {
        burdensByPlace {
            let all = shares { Kept(measures, known: knownShares) { shares(of: $0) } }
            let sharing = zip(measures, all.outputs.joined).filter { !$1.parts.isEmpty && $0.isCounted }
            return sharing.reduce(into: [:]) { burdens, share in
                for part in share.1.parts {
                    burdens[part.municipality, default: []].append(Burden(measure: share.0, part: part))
                }
            }
        }[municipality] ?? []
    }

    package func target(_ mention: Mention) -> ContentID? { names.target(of: mention, in: strategy.id) }

    private static func members(of municipalities: [Content<Municipality>], _ names: Names) -> [Content<Municipality>] {
        let above = Set(
            municipalities.flatMap { content in
                content.record.memberOf.compactMap { names.target(of: $0, in: content.id.strategy) }
            })
        return municipalities.filter { !above.contains($0.id) }
    }

    /// What has no date stands last, in its order.
    private static func latestFirst<Record>(
        _ contents: [Content<Record>], _ date: (Record) -> PartialDate?
    ) -> [Content<Record>] {
        func day(_ content: Content<Record>) -> Int { date(content.record)?.last.number ?? .min }
        return contents.sorted { day($0) > day($1) }
    }
}
