package import Diagnostics

/// A field described, for the reference and for `new`: what a `Field` is without its owner.
package struct FieldRow: Sendable {
    package let key: String
    package let german: String
    package let isRequired: Bool
    package let typeName: Localized
    package let example: Localized
    package let choices: [Localized]
    package let help: Localized
    package let isList: Bool
    /// The fields of a record, if the value is one or a list of them.
    package let rows: [FieldRow]

    /// The key as authors write it in that language.
    package func name(_ language: Language) -> String { language == .german ? german : key }
}
