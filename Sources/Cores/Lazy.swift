public import Synchronization

/// A value that is made when it is first asked for, whoever asks. Lies in what holds it, for there are many with several.
///
/// Why this is safe: a box is stored once, complete, and goes only with the `Lazy`, which outlives every read.
public struct Lazy<Value: Sendable>: ~Copyable, Sendable {
    /// As soon as there is one. Read without a lock: every page asks for what all of them share.
    @usableFromInline nonisolated(unsafe) let made: Atomic<Unmanaged<Box<Value>>?>
    private let making = Mutex(())

    public init() { made = Atomic(nil) }

    /// One that is made already.
    public init(_ value: Value) { made = Atomic(Unmanaged.passRetained(Box.holding(value))) }

    deinit { made.load(ordering: .relaxed)?.release() }

    /// `make` must make the same every time, and must not ask for this value itself.
    @inlinable
    public func callAsFunction(_ make: () -> Value) -> Value { self(make) { $0 } }

    /// Of a large value only the part that `part` gives: to copy all of it counts every reference in it.
    @inlinable
    public func callAsFunction<Part>(_ make: () -> Value, _ part: (Value) -> Part) -> Part {
        (made.load(ordering: .acquiring) ?? box(make))._withUnsafeGuaranteedRef { part($0.place.pointee) }
    }

    /// The value without a copy of it.
    @inlinable
    public func shared(_ make: () -> Value) -> Shared<Value> {
        Shared((made.load(ordering: .acquiring) ?? box(make)).takeUnretainedValue())
    }

    /// Nil as long as nobody has asked for it.
    public var valueIfMade: Value? {
        made.load(ordering: .acquiring)?._withUnsafeGuaranteedRef { $0.place.pointee }
    }

    @usableFromInline
    func box(_ make: () -> Value) -> Unmanaged<Box<Value>> {
        making.withLock { _ in
            if let box = made.load(ordering: .relaxed) { return box }
            let box = Unmanaged.passRetained(Box.holding(make()))
            made.store(box, ordering: .releasing)
            return box
        }
    }
}
