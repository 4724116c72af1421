/// A value that many hold: to hand it on copies one reference instead of everything in it.
///
/// Why this is safe: a box never changes after it is made, goes with the last that holds it, and what it holds can be sent.
public struct Shared<Value: Sendable>: @unchecked Sendable {
    @usableFromInline let box: Box<Value>
    /// Where it lies, for as long as somebody holds it.
    public let place: UnsafePointer<Value>

    @inlinable
    public init(_ value: Value) { self.init(Box.holding(value)) }

    @inlinable
    init(_ box: Box<Value>) { (self.box, place) = (box, box.place) }

    @inlinable
    public var value: Value { box.place.pointee }
}

extension Shared: Equatable where Value: Equatable {
    public static func == (one: Shared, other: Shared) -> Bool { one.place == other.place || one.value == other.value }
}

extension Shared: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

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
