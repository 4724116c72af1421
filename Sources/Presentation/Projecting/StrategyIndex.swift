import StrategyModel

/// A strategy with its contents listed and its relations followed, once for all of its pages.
struct StrategyIndex: Sendable {
    let strategy: Strategy
    let chapters: [Content<Chapter>]
    let fields: [Content<FieldOfAction>]
    let measures: [PlacedMeasure]
    /// All that it lists, those above others (a county, a union) first.
    let municipalities: [Content<Municipality>]
    /// Those that `alle` means and that are counted: not those of which others are members.
    let members: [Content<Municipality>]
    let timelines: [Content<Timeline>]
    private let measuresByMunicipality: [ContentID: [PlacedMeasure]]
    private let measuresByField: [ContentID: [PlacedMeasure]]
    private let titles: [ContentID: String]

    init(_ strategy: Strategy, _ names: Names) {
        self.strategy = strategy
        chapters = strategy.all(Chapter.self)
        fields = strategy.all(FieldOfAction.self)
        let listed = strategy.all(Municipality.self)
        timelines = strategy.all(Timeline.self)
        members = StrategyIndex.members(of: listed, names)
        let own = Set(members.map(\.id))
        municipalities = listed.filter { !own.contains($0.id) } + members
        let places = members.map(\.id)
        measures = strategy.all(Measure.self).map { PlacedMeasure($0, names, all: places) }
        measuresByMunicipality = StrategyIndex.grouped(measures, by: \.municipalities)
        measuresByField = StrategyIndex.grouped(measures, by: \.fields)
        titles = Dictionary(
            municipalities.map { ($0.id, $0.record.name) } + fields.map { ($0.id, $0.record.title) },
            uniquingKeysWith: { first, _ in first })
    }

    var id: String { strategy.id }
    var profile: Content<StrategyProfile> { strategy.profile }

    func measures(in municipality: ContentID) -> [PlacedMeasure] { measuresByMunicipality[municipality] ?? [] }
    func measures(of field: ContentID) -> [PlacedMeasure] { measuresByField[field] ?? [] }
    var measuresWithoutField: [PlacedMeasure] { measures.filter(\.fields.isEmpty) }

    /// The name of a municipality or field of action of this strategy.
    func title(_ id: ContentID) -> String? { titles[id] }

    private static func members(of municipalities: [Content<Municipality>], _ names: Names) -> [Content<Municipality>] {
        let above = Set(
            municipalities.flatMap { content in
                content.record.memberOf.compactMap { names.target(of: $0, in: content.id.strategy) }
            })
        return municipalities.filter { !above.contains($0.id) }
    }

    private static func grouped(
        _ measures: [PlacedMeasure], by ids: KeyPath<PlacedMeasure, [ContentID]>
    ) -> [ContentID: [PlacedMeasure]] {
        var groups: [ContentID: [PlacedMeasure]] = [:]
        for measure in measures {
            for id in measure[keyPath: ids] { groups[id, default: []].append(measure) }
        }
        return groups
    }
}

/// A measure with what it mentions found.
struct PlacedMeasure: Sendable {
    let content: Content<Measure>
    let fields: [ContentID]
    /// Named one by one, by `alle`, or by a local state.
    let municipalities: [ContentID]
    let isEverywhere: Bool
    let local: [(state: LocalState, municipality: ContentID)]

    init(_ content: Content<Measure>, _ names: Names, all: [ContentID]) {
        self.content = content
        let measure = content.record
        func target(_ mention: Mention) -> ContentID? { names.target(of: mention, in: content.id.strategy) }
        fields = measure.fields.compactMap(target)
        local = measure.local.compactMap { state in state.municipality.flatMap(target).map { (state, $0) } }
        // A strategy of one municipality need not repeat its name in every measure.
        isEverywhere =
            measure.municipalities.contains(where: \.isAll) || (measure.municipalities.isEmpty && all.count == 1)
        var seen: Set<ContentID> = []
        municipalities = ((isEverywhere ? all : measure.municipalities.compactMap(target)) + local.map(\.municipality))
            .filter { seen.insert($0).inserted }
    }

    var id: ContentID { content.id }
    var measure: Measure { content.record }

    func localState(in municipality: ContentID) -> LocalState? {
        local.first { $0.municipality == municipality }?.state
    }
}
