/// The contents that a measure has to do with; of each relation, every one once, as written. In one list: most relations
/// have one or none.
struct MeasureTargets: Sendable, Equatable {
    private let all: [ContentID]
    /// Behind the last of each relation: a place for each of them, without memory of its own.
    private let ends: SIMD16<UInt32>

    init(_ targets: (MeasureRelation) -> [ContentID]) {
        var (all, ends): ([ContentID], SIMD16<UInt32>) = ([], .zero)
        for relation in MeasureRelation.allCases {
            all.append(distinct: targets(relation))
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

extension [ContentID] {
    /// Of equal ones the first. A few are compared sooner than hashed.
    fileprivate mutating func append(distinct ids: [ContentID]) {
        if ids.count > 8 {
            var seen: Set<ContentID> = []
            self += ids.filter { seen.insert($0).inserted }
        } else {
            let start = count
            for id in ids where !self[start...].contains(id) { append(id) }
        }
    }
}
