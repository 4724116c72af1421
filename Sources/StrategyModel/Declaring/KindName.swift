/// The name of a kind of content, in code and in `kind:`.
package enum KindName: String, Sendable, CaseIterable, Comparable {
    case strategy, chapter, municipality
    case fieldOfAction = "field"
    case goal, measure, timeline, indicator, stakeholder, funding, participation, session, page

    /// Where it stands among all of them: a case without a value is stored as its number.
    package var number: Int { Int(withUnsafeBytes(of: self) { $0[0] }) }

    /// By its case, which is all that an enum without values has: to look at its word takes longer.
    package func hash(into hasher: inout Hasher) { withUnsafeBytes(of: self) { hasher.combine(bytes: $0) } }

    package static func < (one: KindName, other: KindName) -> Bool { one.rawValue < other.rawValue }
}
