/// What a function made of each of a list of objects, to be used again for those of the next list that are the same
/// objects. The function must depend on nothing else that has changed in between; only time depends on what is known.
public struct Kept<Input: AnyObject & Sendable, Output: Sendable>: Sendable {
    public let inputs: [Input]
    public let outputs: Pieces<Output>

    /// More changes than an edit makes: then objects may have moved, and are looked for.
    private static var few: Int { 16 }

    /// `outdated`: objects of which what is known may not be used.
    public init(
        _ inputs: [Input], known: Kept?, outdated: Set<ObjectIdentifier> = [], _ make: @Sendable (Input) -> Output
    ) {
        self.inputs = inputs
        guard let known, !known.inputs.isEmpty else {
            outputs = Pieces(inputs.concurrentMap(make))
            return
        }
        if let changed = inputs.positions(differingFrom: known.inputs), changed.count <= Kept.few {
            var outputs = known.outputs
            let stale =
                changed + (outdated.isEmpty ? [] : inputs.positions(of: outdated).filter { !changed.contains($0) })
            for (index, output) in zip(stale, stale.concurrentMap { make(inputs[$0]) }) { outputs[index] = output }
            self.outputs = outputs
        } else {
            let places = Dictionary(known.inputs.indices.map { (ObjectIdentifier(known.inputs[$0]), $0) }) { one, _ in
                one
            }
            let found = inputs.map { input in
                outdated.contains(ObjectIdentifier(input)) ? nil : places[ObjectIdentifier(input)]
            }
            outputs = Pieces(
                inputs.indices.map { $0 }.concurrentMap { index in
                    found[index].map { known.outputs[$0] } ?? make(inputs[index])
                })
        }
    }
}

extension Array where Element: AnyObject {
    /// Where another object stands than in `other`; nil if the lists are not of the same length.
    public func positions(differingFrom other: [Element]) -> [Int]? {
        guard count == other.count else { return nil }
        return withUnsafeBufferPointer { new in
            other.withUnsafeBufferPointer { old in
                new.baseAddress == old.baseAddress ? [] : indices.filter { new[$0] !== old[$0] }
            }
        }
    }

    fileprivate func positions(of objects: Set<ObjectIdentifier>) -> [Int] {
        indices.filter { objects.contains(ObjectIdentifier(self[$0])) }
    }

    /// Whether both hold the same objects.
    public func isSame(as other: [Element]) -> Bool { positions(differingFrom: other)?.isEmpty == true }
}
