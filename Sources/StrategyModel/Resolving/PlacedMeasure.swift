/// What a measure has to do with another content.
package enum MeasureRelation: Int, Sendable, CaseIterable {
    case field, municipality, goal, responsible, partner, origin, programme, indicator
    case requires, blocks, partOf, synergy, successor
}

/// A measure with what it mentions found. An object, for it stands in many lists.
package final class PlacedMeasure: Sendable {
    /// Those of its content: here as well, for lists and sums need nothing else of that, and it is another place in memory.
    package let id: ContentID
    package let status: Status?
    /// Its record is large: one field of it is read as `content.record.title`, and nothing else is copied then.
    package let content: Content<Measure>
    /// `alle`, or the one municipality that there is.
    package let isEverywhere: Bool
    /// Its state in single municipalities, as far as these are known.
    package let localStates: [LocalState]
    /// The municipality of each of them.
    package let localMunicipalities: [ContentID]
    package let finances: Finances
    /// On the day of the site.
    package let timeliness: Timeliness
    private let targets: MeasureTargets

    /// `all`: the municipalities that `alle` means.
    init(_ content: Content<Measure>, _ names: Names, all: [ContentID], today: CivilDay) {
        (id, status, self.content) = (content.id, content.record.status, content)
        (finances, timeliness) = (Finances(content), Timeliness(content, on: today))
        func target(_ mention: Mention) -> ContentID? { names.target(of: mention, in: content.id.strategy) }
        let local = content.record.local.map { $0.municipality.flatMap(target) }
        localMunicipalities = local.compactMap(\.self)
        localStates =
            localMunicipalities.count == local.count
            ? content.record.local : zip(content.record.local, local).compactMap { $1 == nil ? nil : $0 }
        // A strategy of one municipality need not repeat its name in every measure.
        let isEverywhere =
            content.record.municipalities.contains(where: \.isAll)
            || (content.record.municipalities.isEmpty && all.count == 1)
        self.isEverywhere = isEverywhere
        let places = (isEverywhere ? all : content.record.municipalities.compactMap(target)) + localMunicipalities
        targets = MeasureTargets { relation in
            relation == .municipality ? places : content.mentions(relation).compactMap(target)
        }
    }

    /// Whether its money and staff count in sums.
    package var isCounted: Bool { status?.isCounted ?? true }

    package func targets(_ relation: MeasureRelation) -> ArraySlice<ContentID> { targets[relation] }

    package func count(_ relation: MeasureRelation) -> Int { targets.count(of: relation) }

    func has(_ relation: MeasureRelation) -> Bool { count(relation) > 0 }

    /// Whether it has the same to do with the same contents as another.
    func isLinked(as other: PlacedMeasure) -> Bool { id == other.id && targets == other.targets }

    package var fields: ArraySlice<ContentID> { targets(.field) }
    /// Named one by one, by `alle`, or by a local state.
    package var municipalities: ArraySlice<ContentID> { targets(.municipality) }

    /// Where among its local states that of a municipality stands.
    package func localPosition(of municipality: ContentID) -> Int? { localMunicipalities.firstIndex(of: municipality) }

    package func hasLocalState(in municipality: ContentID) -> Bool { localMunicipalities.contains(municipality) }
}

extension Content<Measure> {
    fileprivate func mentions(_ relation: MeasureRelation) -> [Mention] {
        switch relation {
        case .field: record.fields
        case .municipality: record.municipalities
        case .goal: record.goals
        case .responsible: record.responsible.map { [$0] } ?? []
        case .partner: record.partners + record.stakeholders.compactMap(\.party)
        case .origin: record.origin
        case .programme: record.funding.compactMap(\.programme)
        case .indicator: record.indicators.compactMap(\.indicator)
        case .requires: record.requires
        case .blocks: record.blocks
        case .partOf: record.partOf
        case .synergy: record.synergies
        case .successor: record.successor.value.map { [$0] } ?? []
        }
    }
}
