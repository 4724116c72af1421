package import Diagnostics
package import Templates

/// Everything that a goal says.
package struct GoalSheet: ContentSheet {
    package var anchor: String
    package var number: String?
    package var title: String
    package var teaser: String?
    package var level: String?
    package var parent: Link?
    package var subgoals: [GoalRow] = []
    package var fields: [Link] = []
    package var target: String?
    package var due: String?
    package var indicators: [IndicatorRow] = []
    package var sdg: [GoalOfNations] = []
    package var measures: MeasureTable?
    package var origins: [Link] = []
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []
    package var asOf: String?

    package static let name = "goal"
    package static let help = Localized(de: "Das Ziel", en: "the goal")
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("number", Localized(de: "Nummer", en: "number"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("level", Localized(de: "Zielebene", en: "level"), \.level),
        .object("parent", Localized(de: "Oberziel", en: "the goal that it serves"), \.parent),
        .list("subgoals", Localized(de: "Unterziele", en: "goals that serve it"), { $0.subgoals }),
        .has("subgoals", { $0.subgoals }),
        .list("fields", Localized(de: "Handlungsfelder", en: "fields of action"), { $0.fields }),
        .has("fields", { $0.fields }),
        .text("target", Localized(de: "Zielwert", en: "target"), \.target),
        .text("due", Localized(de: "Bis wann", en: "by when"), \.due),
        .list("indicators", Localized(de: "Indikatoren", en: "indicators"), { $0.indicators }),
        .has("indicators", { $0.indicators }),
        .list("sdg", Localized(de: "Nachhaltigkeitsziele", en: "sustainable development goals"), { $0.sdg }),
        .has("sdg", { $0.sdg }),
        .object("measures", Localized(de: "Maßnahmen, die ihm dienen", en: "measures that serve it"), \.measures),
        .list(
            "origins", Localized(de: "Beteiligungen, aus denen es entstand", en: "participation that it came of"),
            { $0.origins }),
        .has("origins", { $0.origins }),
        .list("body", Localized(de: "Text", en: "text"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
        .hasFacts {
            $0.level != nil || $0.target != nil || $0.due != nil || $0.parent != nil || !$0.fields.isEmpty
                || !$0.sdg.isEmpty || !$0.origins.isEmpty
        },
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]
}
