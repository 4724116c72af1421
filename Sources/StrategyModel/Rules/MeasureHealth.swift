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
        guard let health = measure.health, let worst = health.worst, worst != .onTrack else { return }
        let missing = [("ursache", "cause"), ("optionen", "options")].filter { health.marks[$0.1] == nil }
        guard !missing.isEmpty else { return }
        reading.report(
            cause, at: health.marks.whole,
            .init(
                de: "Nicht im Plan, aber ohne \(missing.map(\.0).joined(separator: " und "))",
                en: "Not on track, but without \(missing.map(\.1).joined(separator: " and "))"),
            hint: .init(
                de: "Ergänzen Sie ursache: und optionen:, damit der Rat entscheiden kann",
                en: "Add cause: and options:, so that the council can decide"))
    }

    private static func checkSuccessor(_ measure: Measure, _ reading: inout Reading) {
        guard let status = measure.status, status == .merged || status == .superseded,
            measure.marks["successor"] == nil, let range = measure.marks["status"]
        else { return }
        reading.report(
            successor, at: range,
            .init(
                de: "„\(status.label.german)“, aber ohne Nachfolgerin",
                en: "“\(status.rawValue)”, but without a successor"),
            hint: .init(
                de: "Ergänzen Sie nachfolgerin: mit der Maßnahme, in der sie weiterlebt",
                en: "Add successor: with the measure that it lives on in"))
    }
}
