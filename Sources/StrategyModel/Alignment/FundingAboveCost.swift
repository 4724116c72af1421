import Diagnostics

/// More funding than a measure costs.
enum FundingAboveCost {
    static let rule = Rule(
        "funding-above-cost", .notice,
        .init(
            de: "Eine Maßnahme bekommt mehr Förderung, als sie kosten soll.",
            en: "A measure gets more funding than it is to cost."))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        relations.measures.compactMap { measure in
            guard let planned = measure.finances.planned, let funding = measure.finances.funding, funding > planned,
                measure.isCounted
            else { return nil }
            let excess = Amount.text(funding.reduced(by: planned))
            let (name, record) = (measure.caption, measure.content.record)
            let (income, costs) = (record.word(for: "funding"), record.word(for: "costs"))
            return AlignmentFinding(
                rule, at: measure.range("funding"), of: measure.place, with: [],
                .init(
                    de: "\(name.german): die Förderung liegt \(excess.german) über den geplanten Kosten",
                    en: "\(name.english): its funding is \(excess.english) above its planned cost"),
                hint: .init(de: "Prüfen Sie \(income): und \(costs):", en: "Check \(income): and \(costs):"))
        }
    }
}
