import Diagnostics

/// The places of a measure's local states against its municipalities.
enum LocalPlaces {
    static let rule = Rule(
        "local-places", .warning,
        .init(
            de: "Eine Kommune steht bei vor_ort zweimal, oder sie gehört nicht zu den Kommunen der Maßnahme.",
            en: "A municipality stands twice under local, or is not among the municipalities of the measure."))

    static func check(_ measure: Content<Measure>, of draft: Draft, _ names: Names) -> [Diagnostic] {
        func target(_ mention: Mention) -> ContentID? { names.target(of: mention, in: draft.id.strategy) }
        if measure.record.local.isEmpty { return [] }
        let isOpen = measure.record.municipalities.isEmpty || measure.record.municipalities.contains(where: \.isAll)
        if measure.record.local.count == 1, isOpen || saysAlike(measure) { return [] }
        let own = Set(measure.record.municipalities.compactMap(target))
        var seen: Set<ContentID> = []
        return measure.record.local.compactMap(\.municipality).compactMap { mention in
            guard let id = target(mention) else { return nil }
            if !seen.insert(id).inserted { return twice(mention, draft) }
            return isOpen || own.contains(id) ? nil : outside(mention, measure, draft)
        }
    }

    /// Whether its one place is called as it is among its municipalities: then nobody need be asked what is meant.
    private static func saysAlike(_ measure: Content<Measure>) -> Bool {
        guard let place = measure.record.local[0].municipality else { return false }
        return measure.record.municipalities.contains { $0.text == place.text }
    }

    private static func twice(_ mention: Mention, _ draft: Draft) -> Diagnostic {
        Diagnostic(
            rule, at: draft.location(mention.range),
            .init(
                de: "„\(mention.text)“ steht bei vor_ort zum zweiten Mal",
                en: "“\(mention.text)” stands under local for the second time"),
            hint: .init(de: "Fassen Sie beide zusammen", en: "Make one of the two"))
    }

    private static func outside(_ mention: Mention, _ measure: Content<Measure>, _ draft: Draft) -> Diagnostic {
        let key = measure.record.word(for: "municipalities")
        return Diagnostic(
            rule, at: draft.location(mention.range),
            .init(
                de: "„\(mention.text)“ gehört nicht zu den Kommunen der Maßnahme",
                en: "“\(mention.text)” is not among the municipalities of the measure"),
            hint: .init(de: "Ergänzen Sie sie bei \(key):", en: "Add it to \(key):"))
    }
}
