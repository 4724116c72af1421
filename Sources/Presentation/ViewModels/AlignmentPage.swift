import Diagnostics
package import Templates

/// In what the measures of the region contradict each other.
package struct AlignmentPage: PageModel {
    package var site: Chrome
    package var title: String
    package var teaser: String?
    package var alignment: AlignmentTable

    package static let typeName = "alignment_page"
    package static let template = "alignment"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .text("title", Localized(de: "Titel", en: "title"), \.title),
            .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
            .object("alignment", Localized(de: "Die Prüfungen", en: "the checks"), \.alignment),
        ]
}
