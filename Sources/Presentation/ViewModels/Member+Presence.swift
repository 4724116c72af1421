import Diagnostics
package import Templates

extension Member {
    /// Whether a list has an element, as `has_…`: what stands around a list once is written only then.
    package static func has<Element>(
        _ list: String, _ elements: @escaping @Sendable (inout Model) -> [Element]
    ) -> Self {
        has(list) { !elements(&$0).isEmpty }
    }

    package static func has<Element>(
        _ list: String, _ elements: @escaping @Sendable (inout Model) -> LazyList<Element>
    ) -> Self {
        has(list) { !elements(&$0).isEmpty }
    }

    /// Whether the list of facts has an entry.
    package static func hasFacts(_ test: @escaping @Sendable (inout Model) -> Bool) -> Self {
        .flag("has_facts", Localized(de: "Es gibt Eckdaten", en: "there are facts"), test)
    }

    private static func has(_ list: String, _ test: @escaping @Sendable (inout Model) -> Bool) -> Self {
        .flag(
            "has_\(list)", Localized(de: "Es gibt etwas in `\(list)`", en: "there is something in `\(list)`"), test)
    }
}
