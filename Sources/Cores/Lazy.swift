import Synchronization

/// A value that is made when it is first asked for, whoever asks.
package final class Lazy<Value: Sendable>: Sendable {
    private let value: Mutex<Value?>

    package init() { value = Mutex(nil) }

    /// One that is made already.
    package init(_ value: Value) { self.value = Mutex(value) }

    /// Nil as long as nobody has asked for it.
    package var made: Value? { value.withLock(\.self) }

    /// `make` must make the same every time, and must not ask for this value itself.
    package func callAsFunction(_ make: () -> Value) -> Value {
        value.withLock { value in
            if let value { return value }
            let made = make()
            value = made
            return made
        }
    }
}
