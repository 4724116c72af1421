import Diagnostics

/// What a measure's status and health ask to be said with them.
enum MeasureHealth {
    static let successor = Rule(
        "missing-successor", .error,
        .init(
            de: "Eine Maßnahme ist zusammengeführt oder ersetzt, nennt aber keine Nachfolgerin.",
            en: "A measure is merged or superseded but names no successor."))
    static let cause = Rule(
        "health-without-cause", .warning,
        .init(
            de: "Eine Maßnahme ist gefährdet oder kritisch, sagt aber nicht, warum oder was man tun kann.",
            en: "A measure is at risk or off track but does not say why, or what can be done."))

    static func check(_ measure: Measure, _ reading: inout Reading) {
        checkSuccessor(measure, &reading)
        guard let health = measure.health.value, let worst = health.worst, worst != .onTrack else { return }
        let keys = ["cause", "options"]
        let missing = keys.filter { health.marks[$0] == nil }.map(health.word)
        guard !missing.isEmpty else { return }
        let (first, second) = (health.word(for: keys[0]), health.word(for: keys[1]))
        reading.report(
            cause, at: health.marks.whole,
            .init(
                de: "Nicht im Plan, aber ohne \(missing.joined(separator: " und "))",
                en: "Not on track, but without \(missing.joined(separator: " and "))"),
            hint: .init(
                de: "Ergänzen Sie \(first): und \(second):, damit der Rat entscheiden kann",
                en: "Add \(first): and \(second):, so that the council can decide"))
    }

    private static func checkSuccessor(_ measure: Measure, _ reading: inout Reading) {
        guard let status = measure.status, status == .merged || status == .superseded,
            measure.marks["successor"] == nil, let range = measure.marks["status"]
        else { return }
        let key = measure.word(for: "successor")
        reading.report(
            successor, at: range,
            .init(
                de: "„\(status.label.german)“, aber ohne Nachfolgerin",
                en: "“\(status.rawValue)”, but without a successor"),
            hint: .init(
                de: "Ergänzen Sie \(key): mit der Maßnahme, in der sie weiterlebt",
                en: "Add \(key): with the measure that it lives on in"))
    }
}
