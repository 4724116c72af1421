import Diagnostics
package import Templates

/// The region as a map; the list of municipalities stands for it where it is not seen.
package struct MapFigure: ViewModel {
    package var figure: Figure
    package var places: [Link] = []

    package static let typeName = "map"
    package static let members: [Member<Self>] = [
        .object("figure", Localized(de: "Die Karte", en: "the map"), \.figure),
        .list(
            "places",
            Localized(
                de: "Die Kommunen mit der Zahl ihrer Maßnahmen",
                en: "the municipalities with the number of their measures"), { $0.places }),
        .has("places", { $0.places }),
    ]
}
