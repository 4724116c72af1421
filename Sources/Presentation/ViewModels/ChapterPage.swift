import Diagnostics
package import Templates

/// One chapter of a strategy.
package struct ChapterPage: PageModel {
    package var site: Chrome
    package var chapter: ChapterSheet
    /// All chapters of the strategy, this one marked.
    package var chapters: [Link] = []

    package static let typeName = "chapter_page"
    package static let template = "chapter"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .object("chapter", Localized(de: "Das Kapitel", en: "the chapter"), \.chapter),
            .list(
                "chapters", Localized(de: "Alle Kapitel, dieses markiert", en: "all chapters, this one marked"),
                { $0.chapters }),
            .has("chapters", { $0.chapters }),
        ]
}
