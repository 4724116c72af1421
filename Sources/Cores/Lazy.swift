import Synchronization

/// A value that is made when it is first asked for, whoever asks.
package final class Lazy<Value: Sendable>: Sendable {
    /// Always a `Made<Value>`, but without its type: this code serves every type of value, and to find out what a lock
    /// around a `Value?` is would take it longer than all the rest, each time.
    private let box: Mutex<(any AnyObject & Sendable)?>

    package init() { box = Mutex(nil) }

    /// One that is made already.
    package init(_ value: Value) { box = Mutex(Made(value)) }

    /// Nil as long as nobody has asked for it.
    package var made: Value? {
        box.withLock(\.self).map { unsafeDowncast($0, to: Made<Value>.self).value }
    }

    /// `make` must make the same every time, and must not ask for this value itself.
    package func callAsFunction(_ make: () -> Value) -> Value { self(make) { $0 } }

    /// Of a large value only the part that `part` gives: to copy all of it counts every reference in it.
    package func callAsFunction<Part>(_ make: () -> Value, _ part: (Value) -> Part) -> Part {
        let made = box.withLock { box in
            if let box { return box }
            let made = Made(make())
            box = made
            return made
        }
        return part(unsafeDowncast(made, to: Made<Value>.self).value)
    }
}

private final class Made<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
