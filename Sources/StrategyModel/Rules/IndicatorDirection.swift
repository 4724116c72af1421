import Diagnostics

enum IndicatorDirection {
    static let rule = Rule(
        "indicator-direction", .warning,
        .init(
            de: "Ein Indikator soll sinken, sein Zielwert liegt aber über dem Ausgangswert, oder umgekehrt.",
            en: "An indicator should go down, but its target lies above its baseline, or the other way round."))

    static func check(_ indicator: Indicator, _ reading: inout Reading) {
        guard let direction = indicator.direction, let range = indicator.marks["direction"],
            let baseline = indicator.baseline, let start = baseline.value?.double,
            let target = lastTarget(of: indicator, for: baseline.municipality), let end = target.value?.double,
            direction == .up ? end < start : end > start
        else { return }
        let key = indicator.word(for: "direction")
        let other = (direction == .up ? Direction.down : .up).word(in: reading.written)
        reading.report(
            rule, at: range,
            .init(
                de:
                    "Der Wert soll \(direction.label.german), der Zielwert ist aber \(direction == .up ? "kleiner" : "größer") als der Ausgangswert",
                en:
                    "The value should go \(direction.label.english), but the target is \(direction == .up ? "less" : "more") than the baseline"
            ),
            hint: .init(
                de: "Schreiben Sie \(key): \(other), oder prüfen Sie beide Werte",
                en: "Write \(key): \(other), or check both values"))
    }

    /// On the way a value may well go the other way.
    private static func lastTarget(of indicator: Indicator, for municipality: Mention?) -> Indicator.Target? {
        indicator.targets.filter { $0.municipality?.text == municipality?.text && $0.value != nil }
            .max { ($0.date?.last.number ?? 0) < ($1.date?.last.number ?? 0) }
    }
}
