/// The values that a section goes through: one or none of an object, any number of a list. A class, for the compiler
/// hands it on at every name.
@usableFromInline
final class Elements: Sendable {
    let visit: Visit
    let isPresent: Test
    /// If they can be had one by one, in whatever order.
    let apart: ApartElements?
    /// Of a single value that is always there.
    let place: StoredPlace?

    @usableFromInline
    init(
        visit: @escaping Visit, isPresent: @escaping Test, apart: ApartElements? = nil,
        place: StoredPlace? = nil
    ) {
        self.visit = visit
        self.isPresent = isPresent
        self.apart = apart
        self.place = place
    }

    /// A single value, which is there or not.
    @inlinable
    convenience init<Value>(one get: @escaping @Sendable (Pointer) -> Value?) {
        self.init(visit: Elements.visit(get), isPresent: { get($0) != nil })
    }

    @inlinable
    static func visit<Value>(_ get: @escaping @Sendable (Pointer) -> Value?) -> Visit {
        { pointer, body in
            if let value = get(pointer) { withUnsafePointer(to: value) { body(Pointer($0)) } }
        }
    }

    /// A single value that the model stores.
    @usableFromInline
    convenience init(at place: StoredPlace) {
        self.init(visit: { pointer, body in body(place(pointer)) }, isPresent: { _ in true }, place: place)
    }

    /// A single value that the model stores, or none.
    @inlinable
    convenience init<Value>(optional _: Value.Type, at place: StoredPlace) {
        self.init(
            visit: { pointer, body in
                let stored = place(pointer)
                if stored.of(Value?.self).pointee != nil { body(stored) }
            },
            isPresent: { place($0).of(Value?.self).pointee != nil })
    }

    @inlinable
    convenience init<Value>(all get: @escaping @Sendable (Pointer) -> [Value]) {
        self.init(
            visit: { pointer, body in
                get(pointer).withUnsafeBufferPointer { values in
                    guard let first = values.baseAddress else { return }
                    for index in values.indices { body(Pointer(first + index)) }
                }
            },
            isPresent: { !get($0).isEmpty })
    }

    @inlinable
    convenience init<Value>(lazily get: @escaping @Sendable (Pointer) -> LazyList<Value>) {
        @Sendable func each(_ values: LazyList<Value>, _ range: Range<Int>, _ body: (Pointer) -> Void) {
            for index in range { withUnsafePointer(to: values[index]) { body(Pointer($0)) } }
        }
        self.init(
            visit: { pointer, body in
                let values = get(pointer)
                each(values, 0..<values.count, body)
            },
            isPresent: { !get($0).isEmpty },
            apart: ApartElements(count: { get($0).count }) { each(get($0), $1, $2) })
    }

    /// What `read` makes of the one value, nil if there is none.
    func only<Result>(_ pointer: Pointer, _ read: (Pointer) -> Result) -> Result? {
        if let place { return read(place(pointer)) }
        var result: Result?
        visit(pointer) { result = read($0) }
        return result
    }

    func through(_ step: Elements) -> Elements {
        if let place, let whole = step.place?.then(place) { return Elements(at: whole) }
        return Elements(
            visit: { [visit] pointer, body in step.visit(pointer) { visit($0, body) } },
            isPresent: { [isPresent] pointer in step.only(pointer, isPresent) ?? false },
            apart: apart.map { apart in
                ApartElements(count: { step.only($0, apart.count) ?? 0 }) { pointer, range, body in
                    step.visit(pointer) { apart.visit($0, range, body) }
                }
            })
    }
}

/// Values that a section may go through on several cores, each of them a stretch.
@usableFromInline
final class ApartElements: Sendable {
    let count: @Sendable (Pointer) -> Int
    let visit: @Sendable (Pointer, Range<Int>, (Pointer) -> Void) -> Void

    @usableFromInline
    init(
        count: @escaping @Sendable (Pointer) -> Int,
        visit: @escaping @Sendable (Pointer, Range<Int>, (Pointer) -> Void) -> Void
    ) {
        (self.count, self.visit) = (count, visit)
    }
}
