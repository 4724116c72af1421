package import Cores
import Diagnostics
package import Templates

/// A measure as one line of a list.
package struct MeasureRow: ViewModel {
    package var brief: Shared<MeasureBrief>
    /// Not in the brief: templates read an object where it lies in the row.
    package var status: StatusMark
    package var url: String?
    package var fields = LazyList<Link>()
    /// Ids separated by spaces, for the filter; empty in a list without one.
    package var fieldKeys = ""
    package var municipalityKeys = ""
    /// Words that the search field of the filter looks into.
    package var searchText = ""

    package static let typeName = "measure_row"
    package static let members: [Member<Self>] = [
        .text("number", Localized(de: "Nummer, etwa `M-07`", en: "number, such as `M-07`"), { $0.brief.value.number }),
        .text("title", Localized(de: "Titel", en: "title"), { $0.brief.value.title }),
        .text("url", Localized(de: "Adresse der Maßnahme", en: "address of the measure"), \.url),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), { $0.brief.value.teaser }),
        .object("status", Localized(de: "Umsetzungsstand", en: "status"), \.status),
        .text("period", Localized(de: "Zeitraum", en: "period"), { $0.brief.value.period }),
        .text(
            "delay",
            Localized(de: "Verzug in Worten, aus den Daten berechnet", en: "delay in words, computed from the dates"),
            { $0.brief.value.delay }),
        .number(
            "progress", Localized(de: "Fortschritt in Prozent", en: "progress in per cent"), { $0.brief.value.progress }
        ),
        .html(
            "progress_bar", Localized(de: "Fortschritt als Balken", en: "progress as a bar"),
            { $0.brief.value.progressBar }),
        .list("fields", Localized(de: "Handlungsfelder", en: "fields of action"), lazily: { $0.fields }),
        .has("fields", { $0.fields }),
        .text("places", Localized(de: "Kommunen in Worten", en: "municipalities in words"), { $0.brief.value.places }),
        .text(
            "responsible", Localized(de: "Wer federführend ist", en: "who is responsible"),
            { $0.brief.value.responsible }),
        .text("as_of", Localized(de: "Stand", en: "as of"), { $0.brief.value.asOf }),
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
