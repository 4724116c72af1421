import Diagnostics

/// A measure starts before one that it requires ends.
enum RequiredLater {
    static let rule = Rule(
        "required-later", .notice,
        .init(
            de: "Eine Maßnahme beginnt, bevor eine endet, die sie voraussetzt.",
            en: "A measure starts before one that it requires ends."))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        let measures = relations.measures
        return measures.enumerated().flatMap { position, measure in
            relations.places.conditions(at: position).compactMap { finding(measure, requires: measures[$0]) }
        }
    }

    /// Only where every day of the start lies before every day of the end: `2026` may well be after `2026-06`.
    private static func finding(_ measure: PlacedMeasure, requires other: PlacedMeasure) -> AlignmentFinding? {
        guard !measure.isDropped, !other.isDropped,
            let start = measure.content.record.start,
            let end = other.content.record.end, end.isAfter(start)
        else { return nil }
        let (name, otherName) = (measure.caption, other.caption)
        return AlignmentFinding(
            rule, at: measure.range("requires", "period", "started"), of: measure.place, with: [other.id],
            .init(
                de: "\(name.german) beginnt, bevor \(otherName.german) endet, und setzt das voraus",
                en: "\(name.english) starts before \(otherName.english) ends, which it requires"),
            hint: .init(
                de: "Verschieben Sie eine von beiden, oder nehmen Sie die Abhängigkeit heraus",
                en: "Move one of the two, or take the dependency out"))
    }
}

extension PlacedMeasure {
    /// It will not come, or others took its place.
    var isDropped: Bool { !isCounted }

    /// Where the first of these fields that is written stands, else the top of the file.
    func range(_ keys: String...) -> Range<Int> {
        keys.lazy.compactMap { self.content.record.marks[$0] }.first ?? 0..<0
    }
}
