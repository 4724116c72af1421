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
        .text("title", Localized(de: "Titel", en: "title"), { $0.title }),
        .text("url", Localized(de: "Adresse", en: "address"), { $0.url }),
        .text("count", Localized(de: "Anzahl der Maßnahmen", en: "number of measures"), { $0.count }),
        .text(
            "summary", Localized(de: "Wie viele wo stehen, in Worten", en: "how many stand where, in words"),
            { $0.summary }),
        .text(
            "course", Localized(de: "Wie viele im Plan sind, in Worten", en: "how many are on course, in words"),
            { $0.course }),
        .text("late", Localized(de: "Wie viele sich verspäten", en: "how many are late"), { $0.late }),
        .text("planned", Localized(de: "Geplante Kosten", en: "planned cost"), { $0.planned }),
        .text("actual", Localized(de: "Tatsächliche Kosten", en: "actual cost"), { $0.actual }),
        .text("funding", Localized(de: "Förderung", en: "funding"), { $0.funding }),
        .text("own_share", Localized(de: "Eigenanteil", en: "own share"), { $0.ownShare }),
        .text("staff", Localized(de: "Stellen im stärksten Jahr", en: "posts in the strongest year"), { $0.staff }),
    ]
}
