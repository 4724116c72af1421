import Diagnostics
package import Templates

/// A list of measures, with or without a filter.
package struct MeasureTable: ViewModel {
    /// Unique on the page.
    package var anchor: String
    package var caption: String
    package var count: String?
    package var rows = LazyList<MeasureRow>()
    package var filter = false
    package var fields: [FilterOption] = []
    package var statuses: [FilterOption] = []
    package var municipalities: [FilterOption] = []

    package static let typeName = "measure_table"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig auf der Seite", en: "id, unique on the page"), \.anchor),
        .text("caption", Localized(de: "Überschrift der Liste", en: "caption of the list"), \.caption),
        .text(
            "count",
            Localized(de: "Anzahl in Worten, etwa „17 Maßnahmen“", en: "count in words, such as “17 measures”"),
            \.count),
        .list("rows", Localized(de: "Maßnahmen der Reihe nach", en: "the measures in order"), lazily: { $0.rows }),
        .has("rows", { $0.rows }),
        .flag("filter", Localized(de: "Mit Filter anzeigen", en: "show with a filter"), { $0.filter }),
        .list(
            "field_options", Localized(de: "Handlungsfelder zur Auswahl", en: "fields of action to choose from"),
            { $0.fields }),
        .has("field_options", { $0.fields }),
        .list(
            "status_options", Localized(de: "Umsetzungsstände zur Auswahl", en: "statuses to choose from"),
            { $0.statuses }),
        .has("status_options", { $0.statuses }),
        .list(
            "municipality_options", Localized(de: "Kommunen zur Auswahl", en: "municipalities to choose from"),
            { $0.municipalities }),
        .has("municipality_options", { $0.municipalities }),
    ]
}
