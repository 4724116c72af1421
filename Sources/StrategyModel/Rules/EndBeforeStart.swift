import Diagnostics

enum EndBeforeStart {
    static let rule = Rule(
        "end-before-start", .error,
        .init(
            de: "Ein Zeitraum endet, bevor er beginnt, oder eine Maßnahme wurde beendet, bevor sie begann.",
            en: "A period ends before it begins, or a measure finished before it started."))

    static func message(_ text: String) -> Localized {
        .init(de: "Der Zeitraum „\(text)“ endet vor seinem Beginn", en: "The period “\(text)” ends before it begins")
    }

    static let hint = Localized(de: "Vertauschen Sie Beginn und Ende", en: "Swap beginning and end")
}
