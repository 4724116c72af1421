import Charts
import Cores
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
    /// What lists say of each measure, without the links, which every page writes in its own way.
    fileprivate(set) var rows: [MeasureRow] = []
    /// The same of what its page and the report say of it.
    fileprivate(set) var sheets: [MeasureSheet] = []

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
        measures = strategy.all(Measure.self).enumerated().map { PlacedMeasure($1, at: $0, names, all: places) }
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

extension StrategyIndex {
    /// With what all pages share, made once.
    init(_ strategy: Strategy, _ site: Site, _ addresses: Addresses) {
        self.init(strategy, site.names)
        let linker = Linker(place: .report(holds: []), strategy: id, addresses: addresses, site: site, pictures: [:])
        let projector = Projector(site, self, linker)
        let scales = Set(measures.compactMap { projector.bar($0.measure).flatMap(projector.scale) })
        let backdrops = Dictionary(uniqueKeysWithValues: scales.map { ($0, MeasureTimeline.Backdrop($0)) })
        let shared = measures.concurrentMap { [self] in
            let row = projector.unlinkedRow($0, index: self)
            return (row, projector.unlinkedSheet($0, row: row, backdrops: backdrops))
        }
        (rows, sheets) = (shared.map(\.0), shared.map(\.1))
    }
}

/// A measure with what it mentions found. An object, for it stands in many lists.
final class PlacedMeasure: Sendable {
    /// Among the measures of its strategy.
    let position: Int
    let content: Content<Measure>
    let fields: [ContentID]
    /// Named one by one, by `alle`, or by a local state.
    let municipalities: [ContentID]
    let isEverywhere: Bool
    let local: [(state: LocalState, municipality: ContentID)]

    init(_ content: Content<Measure>, at position: Int, _ names: Names, all: [ContentID]) {
        self.content = content
        self.position = position
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
