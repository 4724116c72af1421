import Diagnostics

/// Prose of a strategy, in order (Kapitel).
package struct Chapter: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var title = ""
    package var teaser: String?

    package init() {}

    package static let kind = Kind(
        Chapter.self, .chapter, .init(de: "Kapitel", en: "chapter"), plural: .init(de: "Kapitel", en: "Chapters"),
        folders: ["chapters", "kapitel"])

    package static let table = Table<Chapter>(
        [
            Field(
                "title", "titel", .text, required: true,
                .init(de: "Überschrift des Kapitels", en: "Heading of the chapter")
            ) { $0.title = $1 },
            Field(
                "teaser", "teaser", .text, synonyms: ["kurzbeschreibung"],
                .init(de: "Ein Satz: worum es geht", en: "One sentence: what it is about")
            ) { $0.teaser = $1 },
        ] + Field.common)
}
