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

/// A number for each relation, without memory of its own. No vectors: these would have to lie at certain places, and so
/// would whatever holds them.
private struct Ends: Sendable, Equatable {
    /// Room for fourteen.
    private var pairs: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0)

    subscript(index: Int) -> Int {
        get { withUnsafeBytes(of: pairs) { Int($0.load(fromByteOffset: index * 4, as: UInt32.self)) } }
        set {
            precondition(index < 14, "more relations than there is room for")
            withUnsafeMutableBytes(of: &pairs) {
                $0.storeBytes(of: UInt32(newValue), toByteOffset: index * 4, as: UInt32.self)
            }
        }
    }

    static func == (one: Ends, other: Ends) -> Bool {
        withUnsafeBytes(of: one.pairs) { one in withUnsafeBytes(of: other.pairs) { one.elementsEqual($0) } }
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
