/// Whether the stakeholder analysis leaves somebody out.
package struct StakeholderBalance: Sendable {
    /// Kinds of which no stakeholder is named.
    package let missing: [StakeholderKind]
    /// Much influence (4 or 5), but no participation names them.
    package let unheard: [Content<Stakeholder>]

    package init(_ relations: Relations) {
        let present = Set(relations.stakeholders.compactMap(\.record.sort))
        missing = present.isEmpty ? [] : StakeholderKind.allCases.filter { !present.contains($0) }
        let heard = Set(relations.participations.flatMap(\.record.stakeholders).compactMap(relations.target))
        unheard = relations.stakeholders.filter { ($0.record.influence ?? 0) >= 4 && !heard.contains($0.id) }
    }
}
