/// The name of a kind of content, in code and in `kind:`. Equal names, equal kinds.
package struct KindName: RawRepresentable, Sendable, Hashable, Comparable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static func < (one: KindName, other: KindName) -> Bool { one.rawValue < other.rawValue }
}
