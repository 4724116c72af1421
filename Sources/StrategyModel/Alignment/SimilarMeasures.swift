import Diagnostics

/// Two measures with the same goal, field and municipalities at the same time: perhaps they are one.
enum SimilarMeasures {
    static let rule = Rule(
        "similar-measures", .notice,
        .init(
            de: "Zwei Maßnahmen haben dasselbe Ziel, Handlungsfeld und dieselben Kommunen zur selben Zeit.",
            en: "Two measures have the same goal, field of action and municipalities at the same time."))

    /// Two are looked at only if they share all three, so the work stays in proportion to the measures.
    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        let groups = relations.places.sameAims.map { group in
            group.map { relations.measures[$0] }.filter(\.content.record.mayBeMerged)
        }
        let pairs = Set(groups.flatMap(overlaps))
        if pairs.isEmpty { return [] }
        let earlier = Dictionary(grouping: pairs, by: \.later)
        return relations.measures.flatMap { measure in
            (earlier[measure.id] ?? []).map(\.earlier).sorted().compactMap(relations.measure).map {
                finding(measure, $0)
            }
        }
    }

    private struct Pair: Hashable {
        let earlier: ContentID
        let later: ContentID
    }

    /// In the order in which they start, each is held against the one before it that ends last.
    private static func overlaps(_ measures: [PlacedMeasure]) -> [Pair] {
        func end(_ measure: PlacedMeasure) -> Int { measure.content.record.end?.last.number ?? .max }
        func start(_ measure: PlacedMeasure) -> Int { measure.content.record.start?.first.number ?? 0 }
        let dated = measures.filter { $0.content.record.start != nil }.sorted { start($0) < start($1) }
        guard var latest = dated.first else { return [] }
        var pairs: [Pair] = []
        for measure in dated.dropFirst() {
            if isTogether(latest, measure) { pairs.append(Pair(earlier: latest.id, later: measure.id)) }
            if end(measure) > end(latest) { latest = measure }
        }
        return pairs
    }

    /// Whether their spans overlap for certain, and neither belongs to the other.
    private static func isTogether(_ one: PlacedMeasure, _ other: PlacedMeasure) -> Bool {
        let related: [MeasureRelation] = [.partOf, .synergy, .requires, .blocks, .successor]
        let isKnown = related.contains { one.targets($0).contains(other.id) || other.targets($0).contains(one.id) }
        guard !isKnown, let start = one.content.record.start, let otherStart = other.content.record.start else {
            return false
        }
        func begins(_ start: PartialDate, before end: PartialDate?) -> Bool { end.map { !start.isAfter($0) } ?? true }
        return begins(start, before: other.content.record.end) && begins(otherStart, before: one.content.record.end)
    }

    private static func finding(_ measure: PlacedMeasure, _ other: PlacedMeasure) -> AlignmentFinding {
        let (name, otherName) = (measure.caption, other.caption)
        let key = measure.content.record.word(for: "synergies")
        return AlignmentFinding(
            rule, at: measure.range("goals"), of: measure.place, with: [other.id],
            .init(
                de: "\(name.german) und \(otherName.german) haben dasselbe Ziel in denselben Kommunen zur selben Zeit",
                en: "\(name.english) and \(otherName.english) have the same goal in the same places at the same time"),
            hint: .init(
                de: "Prüfen Sie, ob eine Maßnahme daraus werden kann; sonst nennen Sie die andere bei \(key):",
                en: "See whether they can become one; otherwise name the other under \(key):"))
    }
}

extension Measure {
    fileprivate var mayBeMerged: Bool { status.map { !$0.isOver } ?? true }
}
