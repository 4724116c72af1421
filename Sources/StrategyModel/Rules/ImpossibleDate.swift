import Diagnostics

enum ImpossibleDate {
    static let rule = Rule(
        "impossible-date", .error,
        .init(de: "Ein Datum, das es im Kalender nicht gibt.", en: "A date that is not in the calendar."))

    static func message(_ text: String) -> Localized {
        .init(de: "„\(text)“ gibt es im Kalender nicht", en: "“\(text)” is not in the calendar")
    }

    static let hint = Localized(
        de: "Prüfen Sie Tag, Monat und Quartal: Jahr-Monat-Tag, zum Beispiel 2026-02-28",
        en: "Check day, month and quarter: year-month-day, for example 2026-02-28")
}
