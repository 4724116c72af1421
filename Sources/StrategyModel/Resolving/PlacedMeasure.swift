/// What a measure has to do with another content.
package enum MeasureRelation: Int, Sendable, CaseIterable {
    case field, municipality, goal, responsible, partner, origin, programme, indicator
    case requires, blocks, partOf, synergy, successor
}

/// A measure with what it mentions found. An object, for it stands in many lists.
package final class PlacedMeasure: Sendable {
    /// Its record is large: one field of it is read as `content.record.title`, and nothing else is copied then.
    package let content: Content<Measure>
    /// `alle`, or the one municipality that there is.
    package let isEverywhere: Bool
    package let local: [(state: LocalState, municipality: ContentID)]
    package let finances: Finances
    /// On the day of the site.
    package let timeliness: Timeliness
    /// By relation; of each, the targets once, as written.
    private let targets: [[ContentID]]

    /// `all`: the municipalities that `alle` means.
    init(_ content: Content<Measure>, _ names: Names, all: [ContentID], today: CivilDay) {
        self.content = content
        let measure = content.record
        finances = Finances(measure)
        timeliness = Timeliness(measure, on: today)
        func target(_ mention: Mention) -> ContentID? { names.target(of: mention, in: content.id.strategy) }
        let local = measure.local.compactMap { state in state.municipality.flatMap(target).map { (state, $0) } }
        self.local = local
        // A strategy of one municipality need not repeat its name in every measure.
        let isEverywhere =
            measure.municipalities.contains(where: \.isAll) || (measure.municipalities.isEmpty && all.count == 1)
        self.isEverywhere = isEverywhere
        let places = (isEverywhere ? all : measure.municipalities.compactMap(target)) + local.map(\.1)
        targets = MeasureRelation.allCases.map { relation in
            let targets = relation == .municipality ? places : measure.mentions(relation).compactMap(target)
            if targets.count < 2 { return targets }
            var seen: Set<ContentID> = []
            return targets.filter { seen.insert($0).inserted }
        }
    }

    package var id: ContentID { content.id }
    /// Whether its money and staff count in sums.
    package var isCounted: Bool { content.record.status?.isCounted ?? true }

    package func targets(_ relation: MeasureRelation) -> [ContentID] { targets[relation.rawValue] }

    func has(_ relation: MeasureRelation) -> Bool { !targets(relation).isEmpty }

    /// Whether it has the same to do with the same contents as another.
    func isLinked(as other: PlacedMeasure) -> Bool { id == other.id && targets == other.targets }

    package var fields: [ContentID] { targets(.field) }
    /// Named one by one, by `alle`, or by a local state.
    package var municipalities: [ContentID] { targets(.municipality) }

    package func localState(in municipality: ContentID) -> LocalState? {
        // By their places: to hand on a state is to copy it.
        local.indices.first { local[$0].municipality == municipality }.map { local[$0].state }
    }
}

extension Measure {
    fileprivate func mentions(_ relation: MeasureRelation) -> [Mention] {
        switch relation {
        case .field: fields
        case .municipality: municipalities
        case .goal: goals
        case .responsible: responsible.map { [$0] } ?? []
        case .partner: partners + stakeholders.compactMap(\.party)
        case .origin: origin
        case .programme: funding.compactMap(\.programme)
        case .indicator: indicators.compactMap(\.indicator)
        case .requires: requires
        case .blocks: blocks
        case .partOf: partOf
        case .synergy: synergies
        case .successor: successor.map { [$0] } ?? []
        }
    }
}
