/// The contents that a measure has to do with; of each relation, every one once, as written. In one list: most relations
/// have one or none.
struct MeasureTargets: Sendable, Equatable {
    private let all: [ContentID]
    /// Behind the last of each relation.
    private let ends: Ends

    init(_ targets: (MeasureRelation) -> [ContentID]) {
        var (all, ends): ([ContentID], Ends) = ([], Ends())
        for relation in MeasureRelation.allCases {
            all.append(distinct: targets(relation))
            ends[relation.rawValue] = all.count
        }
        // As long as it is, and no longer.
        (self.all, self.ends) = (all.map(\.self), ends)
    }

    subscript(relation: MeasureRelation) -> ArraySlice<ContentID> { all[range(of: relation)] }

    func count(of relation: MeasureRelation) -> Int { range(of: relation).count }

    private func range(of relation: MeasureRelation) -> Range<Int> {
        (relation.rawValue == 0 ? 0 : ends[relation.rawValue - 1])..<ends[relation.rawValue]
    }
}

/// A number for each relation, without memory of its own. Four by four: more at once would have to lie at certain places,
/// and so would whatever holds them.
private struct Ends: Sendable, Equatable {
    private var first, second, third, fourth: SIMD4<UInt32>

    init() { (first, second, third, fourth) = (.zero, .zero, .zero, .zero) }

    subscript(index: Int) -> Int {
        get {
            switch index / 4 {
            case 0: Int(first[index])
            case 1: Int(second[index % 4])
            case 2: Int(third[index % 4])
            default: Int(fourth[index % 4])
            }
        }
        set {
            switch index / 4 {
            case 0: first[index] = UInt32(newValue)
            case 1: second[index % 4] = UInt32(newValue)
            case 2: third[index % 4] = UInt32(newValue)
            default: fourth[index % 4] = UInt32(newValue)
            }
        }
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
