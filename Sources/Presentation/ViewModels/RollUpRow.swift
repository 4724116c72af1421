import Diagnostics
package import Templates

/// Measures added up: one line of a table.
package struct RollUpRow: ViewModel {
    package var title: String
    package var url: String?
    package var count: String?
    package var summary: String?
    package var course: String?
    package var late: String?
    package var planned: String?
    package var actual: String?
    package var funding: String?
    package var ownShare: String?
    package var staff: String?

    package static let typeName = "roll_up"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text("count", Localized(de: "Anzahl der Maßnahmen", en: "number of measures"), \.count),
        .text(
            "summary", Localized(de: "Wie viele wo stehen, in Worten", en: "how many stand where, in words"),
            \.summary),
        .text(
            "course",
            Localized(de: "Wie viele in welcher Lage sind, in Worten", en: "how many are on which course, in words"),
            \.course),
        .text("late", Localized(de: "Wie viele sich verspäten", en: "how many are late"), \.late),
        .text("planned", Localized(de: "Geplante Kosten", en: "planned cost"), \.planned),
        .text("actual", Localized(de: "Tatsächliche Kosten", en: "actual cost"), \.actual),
        .text("funding", Localized(de: "Förderung", en: "funding"), \.funding),
        .text("own_share", Localized(de: "Eigenanteil", en: "own share"), \.ownShare),
        .text("staff", Localized(de: "Stellen im stärksten Jahr", en: "posts in the strongest year"), \.staff),
    ]
}
