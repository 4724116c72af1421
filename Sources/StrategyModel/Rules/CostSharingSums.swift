import Diagnostics

/// A cost sharing that cannot be computed or does not add up.
enum CostSharingSums {
    static let rule = Rule(
        "cost-sharing", .warning,
        .init(
            de:
                "Eine Kostenteilung geht nicht auf: es fehlen Anteile, Beträge oder Einwohnerzahlen, oder die Summe stimmt nicht.",
            en: "A cost sharing does not work out: shares, amounts or populations are missing, or the sum is wrong."))

    static func check(_ placed: PlacedMeasure, _ relations: Relations) -> [Diagnostic] {
        guard let sharing = placed.content.record.costSharing.value, let key = sharing.key,
            let problem = problem(sharing, key, placed, relations)
        else { return [] }
        let range = placed.content.record.marks["cost_sharing"] ?? sharing.marks.whole
        return [
            Diagnostic(
                rule, at: Location(path: placed.content.shownPath, range: range), problem.message, hint: problem.hint)
        ]
    }

    private typealias Problem = (message: Localized, hint: Localized)

    private static func problem(
        _ sharing: CostSharing, _ key: SharingKey, _ placed: PlacedMeasure, _ relations: Relations
    ) -> Problem? {
        switch key {
        case .share: shares(sharing, placed)
        case .fixed: amounts(sharing, placed)
        case .inhabitants: inhabitants(sharing, placed, relations)
        }
    }

    private static func shares(_ sharing: CostSharing, _ placed: PlacedMeasure) -> Problem? {
        let shares = sharing.parts.compactMap(\.share)
        if shares.count == sharing.parts.count, shares.reduce(0, +) == 100 { return nil }
        let key = CostSharing.Part.table.word(for: "share", in: placed.content.record.marks.written)
        return (
            .init(
                de: "Die Anteile ergeben \(shares.reduce(0, +)) % statt 100 %",
                en: "The shares add up to \(shares.reduce(0, +)) % instead of 100 %"),
            shares.count < sharing.parts.count
                ? .init(de: "Ergänzen Sie bei jeder Kommune \(key):", en: "Add \(key): to every municipality")
                : .init(de: "Ändern Sie die Anteile, bis es 100 % sind", en: "Change the shares until they are 100 %")
        )
    }

    private static func amounts(_ sharing: CostSharing, _ placed: PlacedMeasure) -> Problem? {
        let sum = sharing.parts.compactMap(\.amount).reduce(Money.zero, +)
        if sharing.parts.isEmpty || sharing.parts.contains(where: { $0.amount == nil }) {
            let key = CostSharing.Part.table.word(for: "amount", in: placed.content.record.marks.written)
            return (
                .init(de: "Bei Festbeträgen fehlt ein Betrag", en: "A fixed sum is missing"),
                .init(de: "Ergänzen Sie bei jeder Kommune \(key):", en: "Add \(key): to every municipality")
            )
        }
        guard let ownShare = placed.finances.ownShare, ownShare != sum else { return nil }
        let (written, needed) = (Amount.text(sum), Amount.text(ownShare))
        let key = placed.content.record.word(for: "own_share")
        return (
            .init(
                de: "Die Festbeträge ergeben \(written.german), der Eigenanteil ist \(needed.german)",
                en: "The fixed sums add up to \(written.english), the own share is \(needed.english)"),
            .init(
                de: "Gleichen Sie beide an: die Beträge oder \(key):", en: "Make them agree: the amounts or \(key):")
        )
    }

    private static func inhabitants(_ sharing: CostSharing, _ placed: PlacedMeasure, _ relations: Relations) -> Problem?
    {
        // Mostly there are none, whatever the number of municipalities.
        if relations.withoutPopulation.isEmpty { return nil }
        let named = sharing.parts.compactMap(\.municipality).compactMap(relations.target)
        let bearers = Set(named.isEmpty ? Array(placed.municipalities) : named)
        guard let first = relations.withoutPopulation.first(where: { bearers.contains($0.id) }) else { return nil }
        let key = first.record.word(for: "population")
        return (
            .init(
                de: "Nach Einwohnern geteilt, aber \(first.record.name) hat keine Einwohnerzahl",
                en: "Shared by inhabitants, but \(first.record.name) has no population"),
            .init(
                de: "Ergänzen Sie \(key): in \(first.shownPath)", en: "Add \(key): in \(first.shownPath)")
        )
    }
}
