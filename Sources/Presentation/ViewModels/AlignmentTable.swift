import Diagnostics
package import Templates

/// In what the measures of the region contradict each other.
package struct AlignmentTable: ViewModel {
    package var anchor: String
    package var summary: String
    package var checks: String?
    package var groups: [AlignmentGroup] = []
    package var url: String?

    package static let typeName = "alignment"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig auf der Seite", en: "id, unique on the page"), \.anchor),
        .text(
            "summary",
            Localized(de: "Wie viel gefunden wurde, in einem Satz", en: "how much was found, in one sentence"),
            \.summary),
        .text(
            "checks", Localized(de: "Wonach gesucht wurde, in einem Satz", en: "what was looked for, in one sentence"),
            \.checks),
        .list(
            "groups", Localized(de: "Was gefunden wurde, nach Prüfung", en: "what was found, by check"), { $0.groups }),
        .has("groups", { $0.groups }),
        .text("url", Localized(de: "Adresse der ganzen Seite", en: "address of the full page"), \.url),
    ]
}
