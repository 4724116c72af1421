public import Synchronization

/// A value that is made when it is first asked for, whoever asks.
///
/// Why this is safe: an object is stored once, complete, and goes only with the `Lazy`, which outlives every read.
public final class Lazy<Value: Sendable>: Sendable {
    @usableFromInline typealias Object = any AnyObject & Sendable

    /// A `Shared`, as soon as there is one. Read without a lock: every page asks for what all of them share.
    @usableFromInline let made: Atomic<Unmanaged<Object>?>
    private let making = Mutex(())

    public init() { made = Atomic(nil) }

    /// One that is made already.
    public init(_ value: Value) { made = Atomic(Unmanaged.passRetained(Shared(value))) }

    deinit { made.load(ordering: .relaxed)?.release() }

    /// `make` must make the same every time, and must not ask for this value itself.
    @inlinable
    public func callAsFunction(_ make: () -> Value) -> Value { self(make) { $0 } }

    /// Of a large value only the part that `part` gives: to copy all of it counts every reference in it.
    @inlinable
    public func callAsFunction<Part>(_ make: () -> Value, _ part: (Value) -> Part) -> Part {
        withExtendedLifetime(self) {
            let object = made.load(ordering: .acquiring) ?? self.object(make)
            return object._withUnsafeGuaranteedRef { part(unsafeDowncast($0, to: Shared<Value>.self).value) }
        }
    }

    /// The value without a copy of it.
    @inlinable
    public func shared(_ make: () -> Value) -> Shared<Value> {
        withExtendedLifetime(self) {
            let object = made.load(ordering: .acquiring) ?? self.object(make)
            return unsafeDowncast(object.takeUnretainedValue(), to: Shared<Value>.self)
        }
    }

    /// Nil as long as nobody has asked for it.
    public var valueIfMade: Value? {
        withExtendedLifetime(self) {
            made.load(ordering: .acquiring)?._withUnsafeGuaranteedRef {
                unsafeDowncast($0, to: Shared<Value>.self).value
            }
        }
    }

    @usableFromInline
    func object(_ make: () -> Value) -> Unmanaged<Object> {
        making.withLock { _ in
            if let object = made.load(ordering: .relaxed) { return object }
            let object = Unmanaged<Object>.passRetained(Shared(make()))
            made.store(object, ordering: .releasing)
            return object
        }
    }
}
