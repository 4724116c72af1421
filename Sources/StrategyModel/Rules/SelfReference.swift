import Diagnostics

/// A measure that names itself where only another one makes sense.
enum SelfReference {
    static let rule = Rule(
        "self-reference", .warning,
        .init(
            de:
                "Eine Maßnahme ist ihre eigene Nachfolgerin, auch im Kreis über andere, oder nennt bei den Synergien sich selbst.",
            en:
                "A measure is its own successor, if only by way of others, or names itself among its synergies."))

    static func check(_ relations: Relations) -> [Diagnostic] {
        let measures = relations.measures
        return relations.places.succeedingCircles.map { succession($0.map { measures[$0] }) }
            + measures.filter { $0.targets(.synergy).contains($0.id) }.compactMap { synergy($0, relations) }
    }

    private static func succession(_ circle: [PlacedMeasure]) -> Diagnostic {
        let names = circle.map { $0.content.record.number ?? $0.content.record.title }
        let chain = (names + names.prefix(1)).joined(separator: " → ")
        let first = circle[0].content
        return Diagnostic(
            rule, at: Location(path: first.shownPath, range: first.record.marks["successor"] ?? 0..<0),
            .init(de: "Nachfolge im Kreis: \(chain)", en: "A circle of successors: \(chain)"),
            hint: .init(
                de: "Nennen Sie als Nachfolgerin eine Maßnahme, die weiterläuft",
                en: "Name as the successor a measure that goes on"))
    }

    private static func synergy(_ measure: PlacedMeasure, _ relations: Relations) -> Diagnostic? {
        guard let mention = measure.content.record.synergies.first(where: { relations.target($0) == measure.id })
        else { return nil }
        return Diagnostic(
            rule, at: Location(path: measure.content.shownPath, range: mention.range),
            .init(de: "„\(mention.text)“ ist diese Maßnahme selbst", en: "“\(mention.text)” is this measure itself"),
            hint: .init(de: "Nennen Sie eine andere Maßnahme", en: "Name another measure"))
    }
}
