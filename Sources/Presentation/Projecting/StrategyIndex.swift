import Charts
import Cores
import StrategyModel

/// A strategy's relations, and what all of its pages say alike, made once.
@dynamicMemberLookup
struct StrategyIndex: Sendable {
    let relations: Relations
    /// What lists say of each measure, without the links, which every page writes in its own way.
    private(set) var rows: [MeasureRow] = []
    /// The same of what its page and the report say of it.
    private(set) var sheets: [MeasureSheet] = []
    let alignment: [AlignmentFinding]

    subscript<Value>(dynamicMember keyPath: KeyPath<Relations, Value>) -> Value { relations[keyPath: keyPath] }

    var measures: [PlacedMeasure] { relations.measures }
    func measures(in municipality: ContentID) -> [PlacedMeasure] { relations.measures(.municipality, municipality) }
    func measures(of field: ContentID) -> [PlacedMeasure] { relations.measures(.field, field) }
    var measuresWithoutField: [PlacedMeasure] { relations.measures.filter(\.fields.isEmpty) }

    /// The name of any content that is mentioned.
    func title(_ id: ContentID) -> String? { relations.names.caption(id)?.title }
}

extension StrategyIndex {
    /// With what all pages share, made once.
    init(_ relations: Relations, _ alignment: [AlignmentFinding], _ site: Site, _ addresses: Addresses) {
        self.relations = relations
        self.alignment = alignment
        let linker = Linker(place: .report(holds: []), strategy: relations.id, addresses: addresses, site: site, pictures: [:])
        let projector = Projector(site, self, linker)
        let scales = Set(relations.measures.compactMap { projector.bar($0.measure).flatMap(projector.scale) })
        let backdrops = Dictionary(uniqueKeysWithValues: scales.map { ($0, MeasureTimeline.Backdrop($0)) })
        let shared = relations.measures.concurrentMap { [self] in
            let row = projector.unlinkedRow($0, index: self)
            return (row, projector.unlinkedSheet($0, row: row, backdrops: backdrops))
        }
        (rows, sheets) = (shared.map(\.0), shared.map(\.1))
    }
}
