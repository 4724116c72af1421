import Diagnostics
package import Templates

/// A chapter, or any page that is mostly prose.
package struct ChapterSheet: ViewModel {
    package var anchor: String
    package var number: String?
    package var title: String
    package var teaser: String?
    package var asOf: String?
    package var image: Picture?
    package var contents: [ContentsEntry] = []
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []

    package static let typeName = "chapter_sheet"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("number", Localized(de: "Nummer des Kapitels", en: "number of the chapter"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
        .object("image", Localized(de: "Bild", en: "picture"), \.image),
        .list(
            "contents", Localized(de: "Inhaltsverzeichnis der Seite", en: "table of contents of the page"),
            { $0.contents }),
        .has("contents", { $0.contents }),
        .flag(
            "has_particulars", Localized(de: "Es gibt Text oder Bild", en: "there is a text or a picture"),
            { $0.image != nil || !$0.body.isEmpty }),
        .list("body", Localized(de: "Text", en: "text"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
    ]
}
