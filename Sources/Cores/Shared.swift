/// A value that many hold: to hand it on copies one reference instead of everything in it. It has a place of its own in
/// memory, so it can be read where it lies.
///
/// Why this is safe: a box never changes after it is made, and what it holds can be sent.
public struct Shared<Value: Sendable>: @unchecked Sendable {
    @usableFromInline let box: Box<Value>

    @inlinable
    public init(_ value: Value) { box = Box.holding(value) }

    @inlinable
    init(_ box: Box<Value>) { self.box = box }

    @inlinable
    public var value: Value { box.value }
}

extension Shared: Equatable where Value: Equatable {
    public static func == (one: Shared, other: Shared) -> Bool { one.box === other.box || one.value == other.value }
}

extension Shared: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// Where a shared value lies: the only element of a buffer, because the properties of an object have no address.
///
/// Why this is safe: the value is there from `holding` to `deinit`.
public final class Box<Value: Sendable>: ManagedBuffer<Void, Value> {
    @inlinable
    static func holding(_ value: Value) -> Box {
        let box = unsafeDowncast(create(minimumCapacity: 1) { _ in }, to: Box.self)
        box.withUnsafeMutablePointerToElements { $0.initialize(to: value) }
        return box
    }

    @inlinable
    var value: Value { withUnsafeMutablePointerToElements { $0.pointee } }

    /// For as long as the box is there.
    @inlinable
    public var place: UnsafePointer<Value> { withUnsafeMutablePointerToElements { UnsafePointer($0) } }

    deinit { _ = withUnsafeMutablePointerToElements { $0.deinitialize(count: 1) } }
}
