import Diagnostics

/// A municipality's own shares exceed the budget that it declares for a year.
enum OwnShareAboveBudget {
    static let rule = Rule(
        "own-share-above-budget", .notice,
        .init(
            de: "Die Eigenanteile einer Kommune übersteigen in einem Jahr die Eigenmittel, die sie angibt.",
            en: "The own shares of a municipality exceed in a year the budget that it declares."))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        relations.municipalities.flatMap { municipality -> [AlignmentFinding] in
            if municipality.record.ownBudget.isEmpty { return [] }
            let burdens = relations.burdens(of: municipality.id)
            return municipality.record.ownBudget.compactMap { line in
                finding(municipality, line, burdens.filter { line.year != nil && $0.part.years[line.year] != nil })
            }
        }
    }

    private static func finding(
        _ municipality: Content<Municipality>, _ line: BudgetLine, _ burdens: [Relations.Burden]
    ) -> AlignmentFinding? {
        let needed = burdens.compactMap { $0.part.years[line.year] }.reduce(.zero, +)
        guard let year = line.year, let budget = line.amount, needed > budget else { return nil }
        let (asked, had) = (Amount.text(needed), Amount.text(budget))
        let name = municipality.record.name
        return AlignmentFinding(
            rule, at: line.marks.whole, of: (municipality.shownPath, municipality.id), with: burdens.map(\.measure.id),
            .init(
                de: "\(name) soll \(year) \(asked.german) tragen, hat aber nur \(had.german) eingestellt",
                en: "\(name) is to bear \(asked.english) in \(year) but has set aside \(had.english)"),
            hint: .init(
                de: "Verteilen Sie die Kosten anders, oder erhöhen Sie die Eigenmittel",
                en: "Share the cost in another way, or raise the budget"))
    }
}
