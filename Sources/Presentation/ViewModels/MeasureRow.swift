package import Cores
import Diagnostics
package import Templates

/// A measure as one line of a list.
package struct MeasureRow: ViewModel {
    package var brief: Shared<MeasureBrief>
    package var url: String?
    package var fields = LazyList<Link>()
    /// Ids separated by spaces, for the filter; empty in a list without one.
    package var fieldKeys = ""
    package var municipalityKeys = ""
    /// Words that the search field of the filter looks into.
    package var searchText = ""

    package static let typeName = "measure_row"
    package static let members: [Member<Self>] =
        Member.all(of: \.brief) + [
            .text("url", Localized(de: "Adresse der Maßnahme", en: "address of the measure"), \.url),
            .list("fields", Localized(de: "Handlungsfelder", en: "fields of action"), lazily: { $0.fields }),
            .has("fields", { $0.fields }),
            .text(
                "field_keys",
                Localized(
                    de: "Handlungsfelder für den Filter; leer in einer Liste ohne Filter",
                    en: "fields of action for the filter; empty in a list without one"),
                \.fieldKeys),
            .text(
                "municipality_keys",
                Localized(
                    de: "Kommunen für den Filter; leer in einer Liste ohne Filter",
                    en: "municipalities for the filter; empty in a list without one"),
                \.municipalityKeys),
            .text(
                "search_text",
                Localized(
                    de: "Wörter für das Suchfeld; leer in einer Liste ohne Filter",
                    en: "words for the search field; empty in a list without a filter"),
                \.searchText),
        ]
}
