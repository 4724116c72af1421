import Diagnostics

/// Measures that wait for each other in a circle.
enum DependencyCycle {
    static let rule = Rule(
        "dependency-cycle", .warning,
        .init(
            de: "Maßnahmen setzen sich im Kreis voraus, oder eine ist Teil von sich selbst.",
            en: "Measures require each other in a circle, or one is a part of itself."))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        let measures = relations.measures
        return relations.places.requiringCircles.map { finding($0.map { measures[$0] }, "requires", "blocks") }
            + relations.places.containingCircles.map { finding($0.map { measures[$0] }, "part_of") }
    }

    private static func finding(_ circle: [PlacedMeasure], _ keys: String...) -> AlignmentFinding {
        let names = circle.map { $0.content.record.number ?? $0.content.record.title }
        let chain = (names + names.prefix(1)).joined(separator: " → ")
        let range = keys.lazy.compactMap { circle[0].content.record.marks[$0] }.first ?? 0..<0
        return AlignmentFinding(
            rule, at: range, of: circle[0].place, with: circle.dropFirst().map(\.id),
            .init(de: "Im Kreis voneinander abhängig: \(chain)", en: "Dependent on each other in a circle: \(chain)"),
            hint: .init(de: "Nehmen Sie eine der Abhängigkeiten heraus", en: "Take one of the dependencies out"))
    }
}
