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
                measure.content.record.isCounted
            else { return nil }
            let excess = Amount.text(funding.reduced(by: planned))
            let name = measure.caption
            return AlignmentFinding(
                rule, at: measure.range("funding"), of: measure.place, with: [],
                .init(
                    de: "\(name.german): die Förderung liegt \(excess.german) über den geplanten Kosten",
                    en: "\(name.english): its funding is \(excess.english) above its planned cost"),
                hint: .init(de: "Prüfen Sie foerderung: und kosten:", en: "Check funding: and costs:"))
        }
    }
}

/// A measure that runs past the period of the programme that pays for it.
enum FundingPeriod {
    static let rule = Rule(
        "funding-period", .notice,
        .init(
            de: "Eine Maßnahme dauert länger als der Förderzeitraum ihres Programms.",
            en: "A measure runs past the period of the programme that funds it."))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        let programmes = Dictionary(relations.programmes.map { ($0.id, $0) }) { first, _ in first }
        return relations.measures.flatMap { measure -> [AlignmentFinding] in
            guard measure.has(.programme), measure.content.record.isCounted, let end = measure.content.record.end else {
                return []
            }
            return measure.content.record.funding.compactMap(\.programme).compactMap { mention in
                guard let programme = relations.target(mention).flatMap({ programmes[$0] }),
                    let last = programme.record.period?.end, end.isAfter(last)
                else { return nil }
                return finding(measure, mention, programme)
            }
        }
    }

    private static func finding(
        _ measure: PlacedMeasure, _ mention: Mention, _ programme: Content<FundingProgramme>
    ) -> AlignmentFinding {
        let (name, title) = (measure.caption, programme.record.title)
        return AlignmentFinding(
            rule, at: mention.range, of: measure.place, with: [programme.id],
            .init(
                de: "\(name.german) dauert länger als der Förderzeitraum von „\(title)“",
                en: "\(name.english) runs past the period of “\(title)”"),
            hint: .init(
                de: "Verkürzen Sie den Zeitraum, oder klären Sie, wer danach zahlt",
                en: "Shorten the period, or settle who pays afterwards"))
    }
}
