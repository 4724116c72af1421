import Diagnostics
package import Templates

/// Where a statement comes from.
package struct SourceRow: ViewModel {
    package var title: String
    package var url: String?
    package var asOf: String?

    package static let typeName = "source"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel der Quelle", en: "title of the source"), \.title),
        .text("url", Localized(de: "Adresse der Quelle", en: "address of the source"), \.url),
        .text("as_of", Localized(de: "Stand der Quelle", en: "date of the source"), \.asOf),
    ]
}
