import Diagnostics
package import Markup
package import Templates

/// A list of municipalities, with or without a search field.
package struct MunicipalityTable: ViewModel {
    package var anchor: String
    package var caption: String
    package var count: String?
    package var rows: [MunicipalityRow] = []
    package var map: HTML?
    package var finder = false
    package var populationTotal: String?
    package var areaTotal: String?

    package static let typeName = "municipality_table"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig auf der Seite", en: "id, unique on the page"), \.anchor),
        .text("caption", Localized(de: "Überschrift der Liste", en: "caption of the list"), \.caption),
        .text(
            "count",
            Localized(de: "Anzahl in Worten, etwa „11 Kommunen“", en: "count in words, such as “11 municipalities”"),
            \.count),
        .list("rows", Localized(de: "Kommunen der Reihe nach", en: "the municipalities in order"), { $0.rows }),
        .has("rows", { $0.rows }),
        .flag(
            "has_keys",
            Localized(
                de: "Eine Kommune hat einen amtlichen Schlüssel", en: "one of the municipalities has an official key"),
            { $0.rows.contains { $0.key != nil } }),
        .html("map", Localized(de: "Lageskizze aller Kommunen", en: "sketch of where all of them lie"), { $0.map }),
        .flag("finder", Localized(de: "Mit Suchfeld anzeigen", en: "show with a search field"), { $0.finder }),
        .text(
            "population_total", Localized(de: "Einwohner zusammen", en: "inhabitants in all"), \.populationTotal),
        .text("area_total", Localized(de: "Fläche zusammen", en: "area in all"), \.areaTotal),
    ]
}
