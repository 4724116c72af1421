import Diagnostics
package import Templates

/// A line of a table of contents, with the lines below it.
package struct ContentsEntry: ViewModel {
    package var title: String
    package var url: String
    package var number: String?
    /// Filled by a second pass when an engine prints that cannot look page numbers up.
    package var page: String?
    package var entries = LazyList<ContentsEntry>()

    package static let typeName = "contents_entry"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel des Abschnitts", en: "title of the section"), \.title),
        .text("url", Localized(de: "Sprungziel", en: "target"), \.url),
        .text("number", Localized(de: "Nummer des Abschnitts", en: "number of the section"), \.number),
        .text(
            "page", Localized(de: "Seitenzahl im Druck, wenn bekannt", en: "page number in print, if known"),
            \.page),
        .list("entries", Localized(de: "Abschnitte darunter", en: "sections below"), lazily: { $0.entries }),
        .has("entries", { $0.entries }),
    ]
}
