/// What few records say: an address where it is missing, instead of the room that it would take. Measures are many, and each
/// has room for all that one might say.
package struct Rare<Value: Sendable & Hashable>: Sendable, Hashable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private let box: Box?

    package init(_ value: Value? = nil) { box = value.map(Box.init) }

    package var value: Value? { box?.value }

    package static func == (one: Rare, other: Rare) -> Bool { one.box === other.box || one.value == other.value }

    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
