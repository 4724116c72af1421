/// The values that a section goes through: one or none of an object, any number of a list.
struct Elements: Sendable {
    let visit: Visit
    let isPresent: Test

    init(visit: @escaping Visit, isPresent: @escaping Test) {
        self.visit = visit
        self.isPresent = isPresent
    }

    /// A single value, which is there or not.
    init<Value>(one get: @escaping @Sendable (Pointer) -> Value?) {
        visit = { pointer, body in
            if let value = get(pointer) { withUnsafePointer(to: value) { body(Pointer($0)) } }
        }
        isPresent = { get($0) != nil }
    }

    /// A single value, stored in the model at that offset.
    init(at offset: Int) {
        visit = { pointer, body in body(Pointer(pointer, offset: offset)) }
        isPresent = { _ in true }
    }

    init<Value>(all get: @escaping @Sendable (Pointer) -> [Value]) {
        visit = { pointer, body in
            get(pointer).withUnsafeBufferPointer { values in
                guard let first = values.baseAddress else { return }
                for index in values.indices { body(Pointer(first + index)) }
            }
        }
        isPresent = { !get($0).isEmpty }
    }

    init<Value>(lazily get: @escaping @Sendable (Pointer) -> LazyList<Value>) {
        visit = { pointer, body in
            let values = get(pointer)
            for index in 0..<values.count { withUnsafePointer(to: values[index]) { body(Pointer($0)) } }
        }
        isPresent = { !get($0).isEmpty }
    }

    /// What `read` makes of the one value, nil if there is none.
    func only<Result>(_ pointer: Pointer, _ read: (Pointer) -> Result) -> Result? {
        var result: Result?
        visit(pointer) { result = read($0) }
        return result
    }

    func through(_ step: Elements) -> Elements {
        Elements(
            visit: { pointer, body in step.visit(pointer) { visit($0, body) } },
            isPresent: { pointer in step.only(pointer, isPresent) ?? false })
    }
}
