import Diagnostics

/// A measure that runs past the period of the programme that pays for it, or money of a year in which that does not pay.
enum FundingPeriod {
    static let rule = Rule(
        "funding-period", .notice,
        .init(
            de:
                "Eine Maßnahme dauert länger als der Förderzeitraum ihres Programms, oder Geld daraus ist für ein Jahr davor oder danach.",
            en:
                "A measure runs past the period of the programme that funds it, or money of it is for a year before or after."
        ))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        let programmes = Dictionary(relations.programmes.map { ($0.id, $0) }) { first, _ in first }
        return relations.measures.flatMap { measure -> [AlignmentFinding] in
            guard measure.has(.programme), measure.isCounted else { return [] }
            return measure.content.record.funding.compactMap { line in
                guard let mention = line.programme,
                    let programme = relations.target(mention).flatMap({ programmes[$0] }),
                    let period = programme.record.period
                else { return nil }
                return year(measure, line, programme, period) ?? end(measure, mention, programme, period)
            }
        }
    }

    private static func year(
        _ measure: PlacedMeasure, _ line: FundingLine, _ programme: Content<FundingProgramme>, _ period: Period
    ) -> AlignmentFinding? {
        guard let year = line.year, year < period.start?.year ?? .min || year > period.end?.year ?? .max else {
            return nil
        }
        let (name, title) = (measure.caption, programme.record.title)
        let key = programme.record.word(for: "period")
        return AlignmentFinding(
            rule, at: line.marks["year"] ?? line.marks.whole, of: measure.place, with: [programme.id],
            .init(
                de: "\(name.german): „\(title)“ fördert im Jahr \(year) nicht",
                en: "\(name.english): “\(title)” does not fund in \(year)"),
            hint: .init(
                de: "Prüfen Sie das Jahr und \(key): des Programms", en: "Check the year and \(key): of the programme"))
    }

    private static func end(
        _ measure: PlacedMeasure, _ mention: Mention, _ programme: Content<FundingProgramme>, _ period: Period
    ) -> AlignmentFinding? {
        guard let end = measure.content.record.end, let last = period.end, end.isAfter(last) else { return nil }
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
