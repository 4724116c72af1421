import Diagnostics

enum NotGeoJSON {
    static let rule = Rule(
        "not-geojson", .error,
        .init(
            de: "Die Datei ist JSON, aber kein GeoJSON mit Flächen; Gemeindegrenzen lassen sich daraus nicht zeichnen.",
            en: "The file is JSON, but no GeoJSON with areas; boundaries cannot be drawn from it."))

    enum Problem {
        case type, features, geometry, position, areas
    }

    static func diagnostic(_ problem: Problem, at range: Range<Int>, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            rule, at: Location(path: file.shownPath, range: range.prefix(60)), message(problem),
            hint: .init(
                de:
                    "Gebraucht wird eine FeatureCollection mit Polygon oder MultiPolygon und der Eigenschaft ags, ars oder name",
                en: "What is needed is a FeatureCollection with Polygon or MultiPolygon and a property ags, ars or name"
            ))
    }

    private static func message(_ problem: Problem) -> Localized {
        switch problem {
        case .type:
            .init(
                de: "Kein GeoJSON: „type“ ist weder FeatureCollection noch Feature noch eine Fläche",
                en: "No GeoJSON: “type” is neither FeatureCollection nor Feature nor an area")
        case .features:
            .init(de: "Die FeatureCollection hat keine „features“", en: "The FeatureCollection has no “features”")
        case .geometry: .init(de: "Das Feature hat keine „geometry“", en: "The feature has no “geometry”")
        case .position:
            .init(
                de: "Eine Koordinate besteht aus mindestens zwei Zahlen: Länge, Breite",
                en: "A coordinate is at least two numbers: longitude, latitude")
        case .areas: .init(de: "Die Datei enthält keine Flächen", en: "The file holds no areas")
        }
    }
}
