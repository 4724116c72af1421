import Diagnostics

/// Two measures with the same goal, field and municipalities at the same time: perhaps they are one.
enum SimilarMeasures {
    static let rule = Rule(
        "similar-measures", .notice,
        .init(
            de: "Zwei Maßnahmen haben dasselbe Ziel, Handlungsfeld und dieselben Kommunen zur selben Zeit.",
            en: "Two measures have the same goal, field of action and municipalities at the same time."))

    /// Two are looked at only if they share all three, so the work stays in proportion to the measures.
    private struct Aim: Hashable {
        let goal: ContentID
        let field: ContentID
        let municipalities: Set<ContentID>
    }

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        var groups: [Aim: [PlacedMeasure]] = [:]
        var findings: [AlignmentFinding] = []
        var told: Set<[ContentID]> = []
        for measure in relations.measures where measure.measure.mayBeMerged {
            for aim in aims(of: measure) {
                let others = groups[aim, default: []].filter { isTogether($0, measure) }
                findings += others.prefix(1).compactMap { other in
                    told.insert([other.id, measure.id]).inserted ? finding(measure, other) : nil
                }
                groups[aim, default: []].append(measure)
            }
        }
        return findings
    }

    private static func aims(of measure: PlacedMeasure) -> [Aim] {
        let places = Set(measure.municipalities)
        if places.isEmpty { return [] }
        return measure.targets(.goal).flatMap { goal in
            measure.fields.map { Aim(goal: goal, field: $0, municipalities: places) }
        }
    }

    /// Whether their spans overlap for certain, and neither belongs to the other.
    private static func isTogether(_ one: PlacedMeasure, _ other: PlacedMeasure) -> Bool {
        let related: [MeasureRelation] = [.partOf, .synergy, .requires, .blocks, .successor]
        let isKnown = related.contains { one.targets($0).contains(other.id) || other.targets($0).contains(one.id) }
        guard !isKnown, let start = one.measure.start, let otherStart = other.measure.start else { return false }
        func begins(_ start: PartialDate, before end: PartialDate?) -> Bool { end.map { !start.isAfter($0) } ?? true }
        return begins(start, before: other.measure.end) && begins(otherStart, before: one.measure.end)
    }

    private static func finding(_ measure: PlacedMeasure, _ other: PlacedMeasure) -> AlignmentFinding {
        let (name, otherName) = (measure.caption, other.caption)
        return AlignmentFinding(
            rule, at: measure.range("goals"), of: measure.place, with: [other.id],
            .init(
                de: "\(name.german) und \(otherName.german) haben dasselbe Ziel in denselben Kommunen zur selben Zeit",
                en: "\(name.english) and \(otherName.english) have the same goal in the same places at the same time"),
            hint: .init(
                de: "Prüfen Sie, ob eine Maßnahme daraus werden kann; sonst nennen Sie die andere bei synergien:",
                en: "See whether they can become one; otherwise name the other under synergies:"))
    }
}

extension Measure {
    fileprivate var mayBeMerged: Bool { status.map { !$0.isOver } ?? true }
}
