import Diagnostics

/// A page outside the strategies: Impressum, Datenschutz, about.
package struct FreePage: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var title = ""

    package init() {}

    package static let kind = Kind(
        FreePage.self, .page, .init(de: "Seite", en: "page"), plural: .init(de: "Seiten", en: "Pages"),
        folders: ["pages", "seiten"])

    package static let table = Table<FreePage>(
        [
            Field(
                "title", "titel", .text, required: true, .init(de: "Überschrift der Seite", en: "Heading of the page")
            ) { $0.title = $1 }
        ] + Field.common)
}
