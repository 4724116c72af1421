import Diagnostics

enum NotDegrees {
    static let rule = Rule(
        "not-degrees", .error,
        .init(
            de:
                "Die Grenzen stehen nicht in Grad (Länge, Breite), sondern zum Beispiel in UTM-Koordinaten; GeoJSON verlangt WGS 84.",
            en:
                "The boundaries are not in degrees (longitude, latitude) but, for instance, in UTM coordinates; GeoJSON demands WGS 84."
        ))

    /// The first number must be the longitude.
    static func check(_ longitude: Double, _ latitude: Double, at range: Range<Int>, _ file: SourceFile) -> Diagnostic?
    {
        let text = String(decoding: file.bytes[range.clamped(to: file.bytes.indices)], as: UTF8.self)
        let location = Location(path: file.shownPath, range: range)
        if abs(longitude) > 180 || abs(latitude) > 90 {
            return Diagnostic(
                rule, at: location,
                .init(
                    de: "„\(text)“ sind keine Grad: Länge höchstens 180, Breite höchstens 90",
                    en: "“\(text)” are no degrees: longitude is at most 180, latitude at most 90"),
                hint: .init(
                    de: "Exportieren Sie die Grenzen im Koordinatensystem WGS 84 (EPSG:4326)",
                    en: "Export the boundaries in the coordinate system WGS 84 (EPSG:4326)"))
        }
        guard Germany.latitudes.contains(longitude), Germany.longitudes.contains(latitude) else { return nil }
        return Diagnostic(
            rule, at: location,
            .init(
                de: "„\(text)“: Breite und Länge sind vertauscht", en: "“\(text)”: latitude and longitude are swapped"),
            hint: .init(
                de: "In GeoJSON steht die Länge vor der Breite: [13.47, 48.81]",
                en: "In GeoJSON the longitude stands before the latitude: [13.47, 48.81]"))
    }
}
