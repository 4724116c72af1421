import Diagnostics
import Testing

@testable import StrategyModel

@Suite("Boundaries from GeoJSON") struct BoundaryTests {
    @Test func aCollectionIsRead() {
        let found = read(
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"GEN": "Ringelai", "AGS": "09272140"},
               "geometry": {"type": "Polygon", "coordinates": [[[13, 48], [14, 48.5, 500], [13, 49e0], [13, 48]]]}},
              {"type": "Feature", "properties": {"name": "F\\u00fcrsteneck"}, "geometry": {"type": "GeometryCollection",
               "geometries": [{"type": "Point", "coordinates": [13, 48]},
                 {"type": "MultiPolygon", "coordinates": [[[[1, 2], [3, 4], [5, 6]], [[7, 8]]], [[[9, 0]]]]}]}},
              {"type": "Feature", "properties": {}, "geometry": null}
            ]}
            """)
        #expect(found.diagnostics.isEmpty)
        #expect(found.value.map(\.name) == ["Ringelai", "Fürsteneck"])
        #expect(found.value.map(\.ags) == ["09272140", nil])
        #expect(
            found.value.map { $0.rings.map { $0.map { [$0.longitude, $0.latitude] } } } == [
                [[[13, 48], [14, 48.5], [13, 49], [13, 48]]], [[[1, 2], [3, 4], [5, 6]], [[7, 8]], [[9, 0]]],
            ])
    }

    @Test(arguments: [
        (#""AGS": "09272140""#, true), (#""ags": 9272140"#, true), (#""ARS": "092725209140""#, true),
        (#""ARS": 92725209140"#, true), (#""GEN": "Ringelai""#, true), (#""name": "Gemeinde Ringelai""#, true),
        (#""ags": "09272141", "name": "Ringelai""#, false), (#""GEN": "Perlesreut""#, false), (#""id": 7"#, false),
    ])
    func aBoundaryFindsItsMunicipality(_ properties: String, _ fits: Bool) throws {
        var municipality = Municipality()
        (municipality.name, municipality.officialName) = ("Ringelai", "Gemeinde Ringelai")
        municipality.ags = "09272140"
        let boundary = try #require(
            read(
                """
                {"type": "Feature", "properties": {\(properties)}, "geometry":
                  {"type": "Polygon", "coordinates": [[[13, 48], [14, 48], [13, 49]]]}}
                """
            ).value.first)
        #expect(boundary.fits(municipality) == fits)
        #expect(Boundary.rings(of: municipality, in: [boundary, boundary]).count == (fits ? 2 : 0))
    }

    @Test(arguments: [
        ("", "1:1+0 not-json Kein gültiges JSON: Hier wird erwartet: ein Wert"),
        ("{\"a\": 1,}", "1:9+1 not-json Kein gültiges JSON: Hier wird erwartet: ein Name in \"…\""),
        ("{\"a\" 1}", "1:6+1 not-json Kein gültiges JSON: Hier wird erwartet: „:“"),
        ("[1\n 2]", "2:2+1 not-json Kein gültiges JSON: Hier wird erwartet: „,“ oder „]“"),
        ("[007]", "1:2+1 not-json Kein gültiges JSON: Hier wird erwartet: eine Zahl ohne führende Null"),
        ("[\"a", "1:4+0 not-json Kein gültiges JSON: Hier wird erwartet: ein „\"“ am Ende des Textes"),
        ("[\"\\q\"]", "1:4+1 not-json Kein gültiges JSON: Hier wird erwartet: ein Zeichen wie \\n oder \\u00e4"),
        ("{} {}", "1:4+1 not-json Kein gültiges JSON: Hier wird erwartet: das Ende der Datei"),
        ("nil", "1:1+1 not-json Kein gültiges JSON: Hier wird erwartet: ein Wert"),
        (
            String(repeating: "[", count: 100_000),
            "1:65+1 not-json Kein gültiges JSON: Hier wird erwartet: weniger Verschachtelung"
        ),
        ("[]", "1:1+2 not-geojson Kein GeoJSON: „type“ ist weder FeatureCollection noch Feature noch eine Fläche"),
        (
            "{\"type\": \"Topology\"}",
            "1:10+10 not-geojson Kein GeoJSON: „type“ ist weder FeatureCollection noch Feature noch eine Fläche"
        ),
        ("{\"type\": \"FeatureCollection\"}", "1:1+29 not-geojson Die FeatureCollection hat keine „features“"),
        (
            "{\"type\": \"FeatureCollection\", \"features\": []}",
            "1:1+45 not-geojson Die Datei enthält keine Flächen"
        ),
        ("{\"type\": \"Feature\"}", "1:1+19 not-geojson Das Feature hat keine „geometry“"),
        (
            "{\"type\": \"Polygon\", \"coordinates\": [[[13, 48], [13]]]}",
            "1:48+4 not-geojson Eine Koordinate besteht aus mindestens zwei Zahlen: Länge, Breite"
        ),
        (
            "{\"type\": \"Polygon\", \"coordinates\": [[[831000.5, 5412000], [831001, 5412001]]]}",
            "1:38+19 not-degrees „[831000.5, 5412000]“ sind keine Grad: Länge höchstens 180, Breite höchstens 90"
        ),
        (
            "{\"type\": \"Polygon\", \"coordinates\": [[[48.8, 13.4]]]}",
            "1:38+12 not-degrees „[48.8, 13.4]“: Breite und Länge sind vertauscht"
        ),
    ])
    func mistakes(_ text: String, _ expected: String) {
        let found = read(text)
        #expect(found.value.isEmpty)
        #expect(found.diagnostics.map { describe($0, text) } == [expected])
        #expect(found.diagnostics.allSatisfy { $0.severity == .error && $0.hint != nil })
    }

    @Test func whatFitsNobodyIsANotice() {
        let text = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"name": "Ringelai"}, "geometry":
              {"type": "Polygon", "coordinates": [[[13, 48], [14, 48], [13, 49]]]}},
            {"type": "Feature", "properties": {"name": "Prag"}, "geometry":
              {"type": "Polygon", "coordinates": [[[14, 50], [15, 50], [14, 51]]]}},
            {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[14, 50], [15, 50], [14, 51]]]}}
            ]}
            """
        var municipality = Municipality()
        municipality.name = "Ringelai"
        let notices = UnknownBoundary.check(read(text).value, of: [municipality], in: file(text))
        #expect(
            notices.map { describe($0, text) } == [
                "4:44+6 unknown-boundary „Prag“ ist keine Kommune dieser Strategie",
                "6:1+1 unknown-boundary Diese Fläche nennt keine Kommune: ags, ars und name fehlen",
            ])
        #expect(notices.allSatisfy { $0.severity == .notice })
    }

    /// Whatever is in the file: boundaries or a message, and every message within the file.
    @Test func spoiltFilesAreSurvived() {
        let whole = Array(
            #"{"type": "Feature", "properties": {"ags": "09\u00e4"}, "geometry": {"type": "Polygon", "coordinates": [[[13, -4.8e1], [14, 48], [13, 49]]]}}"#
                .utf8)
        for index in whole.indices {
            for byte in #"{}[]",:-0e\n"#.utf8 {
                var bytes = whole
                bytes[index] = byte
                for bytes in [bytes, Array(bytes.prefix(index + 1))] {
                    let found = BoundaryReader.read(file: SourceFile(path: "a", shownPath: "a", bytes: bytes))
                    #expect(found.diagnostics.allSatisfy { $0.location.range.upperBound <= bytes.count })
                }
            }
        }
    }

    @Test func texts() throws {
        let node = try JSONReader.read(
            Array(#"["\"\\\/\b\f\n\r\t", "\ud83d\ude00\ud83d", "ü", true, null, -0.5E+1]"#.utf8))
        guard case .array(let nodes) = node.content else { return #expect(Bool(false)) }
        #expect(
            nodes.map(\.content) == [
                .string("\"\\/\u{8}\u{C}\n\r\t"), .string("😀\u{FFFD}"), .string("ü"), .bool(true), .null, .number(-5),
            ])
    }

    private func file(_ text: String) -> SourceFile {
        SourceFile(path: "gemeinden.geojson", shownPath: "gemeinden.geojson", bytes: Array(text.utf8))
    }

    private func read(_ text: String) -> Diagnosed<[Boundary]> { BoundaryReader.read(file: file(text)) }

    private func describe(_ diagnostic: Diagnostic, _ text: String) -> String {
        let range = diagnostic.location.range
        let index = LineIndex(Array(text.utf8))
        let line = index.line(of: range.lowerBound)
        let column = index.sourceLine(line).index(of: range.lowerBound) + 1
        let length = String(decoding: Array(text.utf8)[range], as: UTF8.self).count
        return "\(line):\(column)+\(length) \(diagnostic.rule.id) \(diagnostic.message.german)"
    }
}
