import Cores

/// Where the measures of a strategy stand in their list: by id, by what they mention, by what must be done before them.
/// Depends on nothing but their ids and links, so most edits leave it as it is.
final class MeasurePlaces: Sendable {
    private let measures: [PlacedMeasure]
    private let byID = Lazy<[ContentID: Int]>()
    /// By the number of the relation.
    private let byTarget = Lazy<[[ContentID: [Int]]]>()
    private let conditionsOfAll = Lazy<[[Int]]>()
    private let requiring = Lazy<[[Int]]>()
    private let containing = Lazy<[[Int]]>()
    private let succeeding = Lazy<[[Int]]>()
    private let sharingAims = Lazy<[[Int]]>()

    private init(_ measures: [PlacedMeasure]) { self.measures = measures }

    /// `known`: of an earlier list, if any.
    static func of(_ measures: [PlacedMeasure], known: MeasurePlaces?) -> MeasurePlaces {
        guard let known, let changed = measures.positions(differingFrom: known.measures),
            changed.allSatisfy({ measures[$0].isLinked(as: known.measures[$0]) })
        else { return MeasurePlaces(measures) }
        return known
    }

    func position(of id: ContentID) -> Int? {
        byID({ Dictionary(zip(measures.map(\.id), measures.indices)) { first, _ in first } }, { $0[id] })
    }

    /// Of those that have this to do with `target`.
    func positions(_ relation: MeasureRelation, _ target: ContentID) -> [Int] {
        byTarget(groups) { $0[relation.rawValue][target] ?? [] }
    }

    /// Of the measure at that position: what it requires, and what says that it blocks it.
    func conditions(at position: Int) -> [Int] { conditionsOfAll(conditions) { $0[position] } }

    private func conditions() -> [[Int]] {
        measures.map { measure in
            let blocking = positions(.blocks, measure.id)
            guard measure.has(.requires) || !blocking.isEmpty else { return [] }
            var seen: Set<Int> = []
            return (measure.targets(.requires).compactMap(position) + blocking).filter { seen.insert($0).inserted }
        }
    }

    /// Measures that wait for each other.
    var requiringCircles: [[Int]] { requiring { Circles(conditionsOfAll(conditions)).all } }

    /// Measures that are parts of themselves.
    var containingCircles: [[Int]] { containing { circles(.partOf) } }

    /// Measures that succeed themselves.
    var succeedingCircles: [[Int]] { succeeding { circles(.successor) } }

    private func circles(_ relation: MeasureRelation) -> [[Int]] {
        Circles(measures.map { $0.has(relation) ? $0.targets(relation).compactMap(position) : [] }).all
    }

    /// Groups of measures that share a goal, a field and their municipalities.
    var sameAims: [[Int]] {
        sharingAims {
            var groups: [Aim: [Int]] = [:]
            for (position, measure) in measures.enumerated() where measure.has(.goal) {
                for aim in Aim.all(of: measure) { groups[aim, default: []].append(position) }
            }
            return groups.values.filter { $0.count > 1 }
        }
    }

    private func groups() -> [[ContentID: [Int]]] {
        MeasureRelation.allCases.map { relation in
            var groups: [ContentID: [Int]] = [:]
            for position in measures.indices where measures[position].has(relation) {
                for target in measures[position].targets(relation) { groups[target, default: []].append(position) }
            }
            return groups
        }
    }
}

private struct Aim: Hashable {
    let goal: ContentID
    let field: ContentID
    let municipalities: Set<ContentID>

    static func all(of measure: PlacedMeasure) -> [Aim] {
        let places = Set(measure.municipalities)
        if places.isEmpty { return [] }
        return measure.targets(.goal).flatMap { goal in
            measure.fields.map { Aim(goal: goal, field: $0, municipalities: places) }
        }
    }
}
