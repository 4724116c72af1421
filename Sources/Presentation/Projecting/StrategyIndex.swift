import Charts
import Cores
import Diagnostics
import StrategyModel

/// A strategy's relations, and what all of its pages say alike, made once. An object, for it is handed on everywhere.
@dynamicMemberLookup
final class StrategyIndex: Sendable {
    let relations: Relations
    let alignment: [AlignmentFinding]
    let backdrops: Backdrops
    /// Of the navigation.
    let sections = Lazy<[Section]>()
    /// That its pages lie in, by path.
    let folders: [String: PageFolder]
    /// Of what measures mention the most: fields and municipalities.
    private let titles: [ContentID: String]
    private let today: CivilDay
    private let language: Language
    /// All of them.
    let measures: MeasureList
    private let shown: Kept<PlacedMeasure, ShownMeasure>
    private let total = Lazy<RollUp>()
    private let sums = Lazy<[FieldSum]>()
    private let coming = Lazy<[ComingMilestone]>()
    private let decided = Lazy<[ContentID: [SessionMilestone]]>()

    /// `known`: an earlier one, of which what is said of the same measures is used again. A placed measure is the same
    /// only if whatever it mentions is called the same.
    init(
        _ relations: Relations, _ alignment: [AlignmentFinding], _ site: Site, _ addresses: Addresses,
        known: StrategyIndex? = nil
    ) {
        (self.relations, self.alignment, today, language) = (relations, alignment, site.today, site.language)
        folders = PageFolder.all(of: relations.id, addresses)
        titles = StrategyIndex.titles(relations)
        let isSame =
            known?.today == site.today && known?.language == site.language
            && known?.relations.members.count == relations.members.count
        measures = MeasureList(relations.measures)
        shown = Kept(relations.measures, known: isSame ? known?.shown : nil) { ShownMeasure($0) }
        backdrops = known?.backdrops ?? Backdrops()
    }

    subscript<Value>(dynamicMember keyPath: KeyPath<Relations, Value>) -> Value { relations[keyPath: keyPath] }

    func measures(in municipality: ContentID) -> MeasureList { relations.measures(.municipality, municipality) }
    func measures(of field: ContentID) -> MeasureList { relations.measures(.field, field) }
    var measuresWithoutField: MeasureList { measures.filter { $0.count(.field) == 0 } }

    /// All measures added up.
    var sum: RollUp { total { RollUp(measures) } }

    /// Field by field; last, if there are any, the measures without one.
    var fieldSums: [FieldSum] {
        sums {
            let own = relations.fields.map { FieldSum(field: $0, sum: RollUp(measures(of: $0.id))) }
            let others = measuresWithoutField
            return others.isEmpty ? own : own + [FieldSum(field: nil, sum: RollUp(others))]
        }
    }

    /// Milestones planned for the next 90 days, soonest first.
    var comingMilestones: [ComingMilestone] { coming { ComingMilestone.all(in: relations, on: today) } }

    /// Of timelines and measures, that name the session.
    func milestones(of session: ContentID) -> [SessionMilestone] {
        decided({ SessionMilestone.all(in: relations) }, { $0[session] ?? [] })
    }

    /// The name of any content that is mentioned.
    func title(_ id: ContentID) -> String? { titles[id] ?? relations.names.caption(id)?.title }

    private static func titles(_ relations: Relations) -> [ContentID: String] {
        let ids = relations.fields.map(\.id) + relations.municipalities.map(\.id)
        let titles = ids.compactMap { id in relations.names.caption(id).map { (id, $0.title) } }
        return Dictionary(titles) { first, _ in first }
    }

    /// What is said of the measure at a position among all.
    func shown(at position: Int) -> ShownMeasure { shown.outputs[position] }
}
