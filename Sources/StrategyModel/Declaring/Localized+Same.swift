import Diagnostics

extension Localized {
    /// A text that reads the same in every language, such as an id or a date.
    static func same(_ text: String) -> Localized { Localized(de: text, en: text) }
}
