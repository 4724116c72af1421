import Diagnostics
package import Templates

/// A municipality as one line of a list.
package struct MunicipalityRow: ViewModel {
    package var name: String
    package var url: String?
    package var type: String?
    package var key: String?
    package var postcodes: String?
    package var population: String?
    package var area: String?
    package var measures: String?
    package var strategy: String?
    package var role: String?
    /// Lower-case name and postcodes that the search field looks into.
    package var searchText = ""

    package static let typeName = "municipality_row"
    package static let members: [Member<Self>] = [
        .text("name", Localized(de: "Name", en: "name"), \.name),
        .text(
            "url", Localized(de: "Adresse der Kommune auf der Website", en: "address of the municipality on the site"),
            \.url),
        .text("type", Localized(de: "Gemeinde, Markt, Stadt …", en: "kind of municipality"), \.type),
        .text("key", Localized(de: "Amtlicher Gemeindeschlüssel", en: "official municipality key (AGS)"), \.key),
        .text("postcodes", Localized(de: "Postleitzahlen", en: "postcodes"), \.postcodes),
        .text("population", Localized(de: "Einwohner", en: "inhabitants"), \.population),
        .text("area", Localized(de: "Fläche", en: "area"), \.area),
        .text("measures", Localized(de: "Anzahl der Maßnahmen", en: "number of measures"), \.measures),
        .text(
            "strategy",
            Localized(de: "Strategie, wenn die Liste mehrere umfasst", en: "strategy, if the list spans several"),
            \.strategy),
        .text("role", Localized(de: "Rolle, etwa Antragstellerin", en: "role, such as lead applicant"), \.role),
        .text(
            "search_text",
            Localized(de: "Name und Postleitzahlen", en: "name and postcodes"),
            \.searchText),
    ]
}
