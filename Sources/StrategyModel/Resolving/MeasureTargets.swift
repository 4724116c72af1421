/// The contents that a measure has to do with; of each relation, every one once, as written. In one list: most relations
/// have one or none.
struct MeasureTargets: Sendable, Equatable {
    private let all: [ContentID]
    /// Behind the last of each relation: a place for each of them, without memory of its own.
    private let ends: SIMD16<UInt32>

    init(_ targets: (MeasureRelation) -> [ContentID]) {
        var (all, ends): ([ContentID], SIMD16<UInt32>) = ([], .zero)
        for relation in MeasureRelation.allCases {
            let targets = targets(relation)
            var seen: Set<ContentID> = []
            all += targets.count < 2 ? targets : targets.filter { seen.insert($0).inserted }
            ends[relation.rawValue] = UInt32(all.count)
        }
        // As long as it is, and no longer.
        (self.all, self.ends) = (all.map(\.self), ends)
    }

    subscript(relation: MeasureRelation) -> ArraySlice<ContentID> {
        let start = relation.rawValue == 0 ? 0 : ends[relation.rawValue - 1]
        return all[Int(start)..<Int(ends[relation.rawValue])]
    }
}
