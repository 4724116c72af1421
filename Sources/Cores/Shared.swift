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

    /// Only what is asked of it is copied; the box is held until then.
    @inlinable
    public var value: Value {
        _read {
            yield place.pointee
            withExtendedLifetime(box) {}
        }
    }
}

extension Shared: Equatable where Value: Equatable {
    public static func == (one: Shared, other: Shared) -> Bool { one.place == other.place || one.value == other.value }
}

extension Shared: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
