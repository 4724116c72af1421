/// What a function made of each of a list of objects, to be used again for those of the next list that are the same
/// objects. The function must depend on nothing else that has changed in between; only time depends on what is known.
package struct Kept<Input: AnyObject & Sendable, Output: Sendable>: Sendable {
    package let inputs: [Input]
    package let outputs: [Output]

    /// `isValid`: whether what is known of an object may be used.
    package init(
        _ inputs: [Input], known: Kept?, isValid: (Input) -> Bool = { _ in true }, _ make: @Sendable (Input) -> Output
    ) {
        self.inputs = inputs
        guard let known, !known.inputs.isEmpty else {
            outputs = inputs.concurrentMap(make)
            return
        }
        if let changed = known.positions(notOf: inputs) {
            var outputs = known.outputs
            let stale = changed + inputs.indices.filter { !isValid(inputs[$0]) && !changed.contains($0) }
            for (index, output) in zip(stale, stale.concurrentMap { make(inputs[$0]) }) { outputs[index] = output }
            self.outputs = outputs
        } else {
            let places = Dictionary(known.inputs.indices.map { (ObjectIdentifier(known.inputs[$0]), $0) }) { one, _ in
                one
            }
            let found = inputs.map { isValid($0) ? places[ObjectIdentifier($0)] : nil }
            outputs = inputs.indices.map { $0 }.concurrentMap { index in
                found[index].map { known.outputs[$0] } ?? make(inputs[index])
            }
        }
    }

    /// Where the lists differ, which are mostly of the same length; nil if in more than a few places.
    private func positions(notOf inputs: [Input]) -> [Int]? {
        guard inputs.count == self.inputs.count else { return nil }
        var positions: [Int] = []
        for index in inputs.indices where ObjectIdentifier(inputs[index]) != ObjectIdentifier(self.inputs[index]) {
            positions.append(index)
            if positions.count > 16 { return nil }
        }
        return positions
    }
}
