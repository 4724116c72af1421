package import Diagnostics
package import Templates

/// A goal as one line of a list.
package struct GoalRow: ListedRow {
    package var number: String?
    package var title: String
    package var url: String?
    package var teaser: String?
    package var level: String?
    package var depth: Int?
    package var target: String?
    package var due: String?
    package var measures: String?

    package static let list = "goals"
    package static let listHelp = Localized(de: "Die Ziele", en: "the goals")
    package static let typeName = "goal_row"
    package static let members: [Member<Self>] = [
        .text("number", Localized(de: "Nummer", en: "number"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("level", Localized(de: "Zielebene", en: "level"), \.level),
        .number(
            "depth",
            Localized(
                de: "Wie tief es unter seinem Oberziel steht, ab 0", en: "how deep it stands below its parent, from 0"),
            { $0.depth }),
        .text("target", Localized(de: "Zielwert", en: "target"), \.target),
        .text("due", Localized(de: "Bis wann", en: "by when"), \.due),
        .text("measures", Localized(de: "Anzahl der Maßnahmen", en: "number of measures"), \.measures),
    ]
}
