import Diagnostics
package import Templates

/// All measures of a strategy.
package struct MeasuresPage: PageModel {
    package var site: Chrome
    package var title: String
    package var teaser: String?
    package var body: [BodyPart] = []
    package var measures: MeasureTable
    package var figures: [KeyFigure] = []

    package static let typeName = "measures_page"
    package static let template = "measures"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .text("title", Localized(de: "Titel", en: "title"), \.title),
            .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
            .list("body", Localized(de: "Text der Seite", en: "text of the page"), { $0.body }),
            .has("body", { $0.body }),
            .object("measures", Localized(de: "Die Maßnahmen", en: "the measures"), \.measures),
            .list("figures", Localized(de: "Zahlen", en: "figures"), { $0.figures }),
            .has("figures", { $0.figures }),
        ]
}
