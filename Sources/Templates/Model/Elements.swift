/// The values that a section goes through: one or none of an object, any number of a list.
struct Elements: Sendable {
    let visit: Visit
    let isPresent: Test
    /// If they can be had one by one, in whatever order.
    private(set) var apart: ApartElements?
    /// Where the model stores it, of a single value that is always there.
    private(set) var offset: Int?

    init(visit: @escaping Visit, isPresent: @escaping Test, apart: ApartElements? = nil) {
        self.visit = visit
        self.isPresent = isPresent
        self.apart = apart
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
        self.offset = offset
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
        apart = ApartElements(count: { get($0).count }) { pointer, range, body in
            let values = get(pointer)
            for index in range { withUnsafePointer(to: values[index]) { body(Pointer($0)) } }
        }
    }

    /// What `read` makes of the one value, nil if there is none.
    func only<Result>(_ pointer: Pointer, _ read: (Pointer) -> Result) -> Result? {
        if let offset { return read(Pointer(pointer, offset: offset)) }
        var result: Result?
        visit(pointer) { result = read($0) }
        return result
    }

    func through(_ step: Elements) -> Elements {
        if let offset, let outer = step.offset { return Elements(at: outer + offset) }
        return Elements(
            visit: { pointer, body in step.visit(pointer) { visit($0, body) } },
            isPresent: { pointer in step.only(pointer, isPresent) ?? false },
            apart: apart.map { apart in
                ApartElements(count: { step.only($0, apart.count) ?? 0 }) { pointer, range, body in
                    step.visit(pointer) { apart.visit($0, range, body) }
                }
            })
    }
}

/// Values that a section may go through on several cores, each of them a stretch.
final class ApartElements: Sendable {
    let count: @Sendable (Pointer) -> Int
    let visit: @Sendable (Pointer, Range<Int>, (Pointer) -> Void) -> Void

    init(
        count: @escaping @Sendable (Pointer) -> Int,
        visit: @escaping @Sendable (Pointer, Range<Int>, (Pointer) -> Void) -> Void
    ) {
        (self.count, self.visit) = (count, visit)
    }
}
