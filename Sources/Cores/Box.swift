/// Holds a shared value: as the only element of a buffer, because the properties of an object have no address.
///
/// Why this is safe: the value is there from `holding` to `deinit`.
@usableFromInline
final class Box<Value: Sendable>: ManagedBuffer<Void, Value> {
    @inlinable
    static func holding(_ value: Value) -> Box {
        let box = unsafeDowncast(create(minimumCapacity: 1) { _ in }, to: Box.self)
        box.withUnsafeMutablePointerToElements { $0.initialize(to: value) }
        return box
    }

    @inlinable
    var place: UnsafePointer<Value> { withUnsafeMutablePointerToElements { UnsafePointer($0) } }

    deinit { _ = withUnsafeMutablePointerToElements { $0.deinitialize(count: 1) } }
}
