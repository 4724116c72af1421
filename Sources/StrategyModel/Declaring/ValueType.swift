package import Diagnostics
import FrontMatter

/// How a value is written and read. Fields, lists and records are put together from these, and from the same
/// description come the reference for authors and the files that `new` writes.
package struct ValueType<Value>: Sendable {
    /// For the reference: `Datum`, `Liste von Texten`.
    package let name: Localized
    /// As an author would write it on a German site, on one line.
    package let example: Localized
    /// The fields of a record.
    let rows: @Sendable () -> [FieldRow]
    /// The words of a choice.
    let choices: [Localized]
    /// Whether several may stand under one key, each behind a dash.
    let isList: Bool
    /// Nil if the value cannot be read; then it has been reported.
    let read: @Sendable (Node, inout Reading) -> Value?

    init(
        _ name: Localized, example: Localized, choices: [Localized] = [], isList: Bool = false,
        rows: @escaping @Sendable () -> [FieldRow] = { [] },
        read: @escaping @Sendable (Node, inout Reading) -> Value?
    ) {
        self.name = name
        self.example = example
        self.choices = choices
        self.isList = isList
        self.rows = rows
        self.read = read
    }

    /// The same way of writing, another value; `transform` reports what it refuses.
    func map<Other>(_ transform: @escaping @Sendable (Value, Node, inout Reading) -> Other?) -> ValueType<Other> {
        let read = read
        return ValueType<Other>(name, example: example, choices: choices, isList: isList, rows: rows) { node, reading in
            read(node, &reading).flatMap { transform($0, node, &reading) }
        }
    }

    func named(_ name: Localized, example: Localized) -> ValueType {
        ValueType(name, example: example, choices: choices, isList: isList, rows: rows, read: read)
    }
}
