import Diagnostics
package import Templates

/// All municipalities of a strategy.
package struct MunicipalitiesPage: PageModel {
    package var site: Chrome
    package var title: String
    package var teaser: String?
    package var body: [BodyPart] = []
    package var municipalities: MunicipalityTable

    package static let typeName = "municipalities_page"
    package static let template = "municipalities"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .text("title", Localized(de: "Titel", en: "title"), \.title),
            .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
            .list("body", Localized(de: "Text der Seite", en: "text of the page"), { $0.body }),
            .has("body", { $0.body }),
            .object(
                "municipalities", Localized(de: "Die Kommunen", en: "the municipalities"), \.municipalities),
        ]
}
