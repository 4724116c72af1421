import Diagnostics

/// What is to be reached (Ziel).
package struct Goal: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var number: String?
    package var title = ""
    package var teaser: String?
    package var level: GoalLevel?
    package var parent: Mention?
    package var fields: [Mention] = []
    /// What counts as reached, in words: `80 % der Vereine`.
    package var target: String?
    package var due: PartialDate?
    package var indicators: [Mention] = []
    package var sdg: [Int] = []

    package init() {}

    package static let kind = Kind(
        Goal.self, .goal, .init(de: "Ziel", en: "goal"), plural: .init(de: "Ziele", en: "Goals"),
        folders: ["goals", "ziele"])

    package static let table = Table<Goal>(
        [
            Field(
                "title", "titel", .text, required: true,
                .init(de: "Das Ziel in einem Satz", en: "The goal in a sentence")
            ) { $0.title = $1 },
            Field(
                "number", "nummer", .text(.init(de: "Nummer", en: "number"), example: .same("Z-2")),
                .init(de: "Kennung, unter der es zitiert wird", en: "The number it is cited by")
            ) { $0.number = $1 },
            Field(
                "teaser", "teaser", .text, synonyms: ["kurzbeschreibung"],
                .init(de: "Ein Satz: warum", en: "One sentence: why")
            ) { $0.teaser = $1 },
            Field(
                "level", "ebene", .choice(GoalLevel.self, .init(de: "Zielebene", en: "level of goal")),
                .init(de: "Vision, strategisch oder operativ", en: "Vision, strategic or operative")
            ) { $0.level = $1 },
            Field("parent", "oberziel", .goal, .init(de: "Das Ziel, dem es dient", en: "The goal that it serves")) {
                $0.parent = $1
            },
            Field(
                "fields", "handlungsfelder", .list(.field), synonyms: ["handlungsfeld", "field"],
                .init(de: "Handlungsfelder, zu denen es gehört", en: "Fields of action it belongs to")
            ) { $0.fields = $1 },
            Field(
                "target", "zielwert", .text,
                .init(de: "Woran man sieht, dass es erreicht ist", en: "How one sees that it is reached")
            ) { $0.target = $1 },
            Field("due", "bis", .date, .init(de: "Bis wann", en: "By when")) { $0.due = $1 },
            Field(
                "indicators", "indikatoren", .list(.indicator), synonyms: ["kennzahlen"],
                .init(de: "Indikatoren, die es messen", en: "Indicators that measure it")
            ) { $0.indicators = $1 },
            Field(
                "sdg", "sdg", .list(.sdg), synonyms: ["nachhaltigkeitsziele"],
                .init(
                    de: "Nachhaltigkeitsziele der Vereinten Nationen, 1 bis 17",
                    en: "Sustainable development goals of the United Nations, 1 to 17")
            ) { $0.sdg = $1 },
        ] + Field.common)
}
