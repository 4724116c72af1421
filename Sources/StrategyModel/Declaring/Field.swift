import Diagnostics
import FrontMatter

/// One field of front matter, declared once: parsing, suggestions, reference and `new` all come from it.
package final class Field<Owner>: Sendable {
    /// Canonical, English, with underscores.
    let key: String
    /// The German synonym.
    let german: String
    let synonyms: [String]
    let isRequired: Bool
    let row: @Sendable () -> FieldRow
    let read: @Sendable (Node, inout Owner, inout Reading) -> Void

    init<Value>(
        _ key: String, _ german: String, _ type: ValueType<Value>, required: Bool = false, synonyms: [String] = [],
        _ help: Localized, _ set: @escaping @Sendable (inout Owner, Value) -> Void
    ) {
        self.key = key
        self.german = german
        self.synonyms = synonyms
        self.isRequired = required
        self.read = { node, owner, reading in
            if let value = type.read(node, &reading) { set(&owner, value) }
        }
        self.row = {
            FieldRow(
                key: key, german: german, isRequired: required, typeName: type.name, example: type.example,
                choices: type.choices, help: help, isList: type.isList, rows: type.rows())
        }
    }

    var names: [String] { [key, german] + synonyms }

    func name(_ language: Language) -> String { language == .german ? german : key }
}
