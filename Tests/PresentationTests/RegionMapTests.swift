import Markup
import Testing

@testable import Charts

@Suite("ChartTests: region") struct RegionMapTests {
    @Test func twoPlacesAndABoundaryAreDrawnWhole() throws {
        let ring = [(48.7, 13.3), (48.7, 13.5), (48.9, 13.5), (48.9, 13.3), (48.7, 13.3)].map(point)
        let map = RegionMap(places: [
            .init(name: "Ringelai", point: nil, boundary: [ring], weight: 4, note: "4 Maßnahmen", link: "a.html"),
            .init(name: "Perlesreut", point: point(48.71, 13.31), weight: 0),
        ])
        let svg = try #require(map.svg(.sample))
        #expect(
            String(decoding: svg.bytes, as: UTF8.self) == """
                <svg role="group" aria-labelledby="f" aria-describedby="f_desc" class="map region" viewBox="0 0 360 \
                524" width="360" height="524"><title id="f">Titel</title><desc id="f_desc">Was man sieht</desc>\
                <rect class="map-frame" x="0.5" y="0.5" width="359" height="499" fill="none" stroke="#c9cdc8"/>\
                <path class="boundary" d="M25.9 484 334.1 484 334.1 16 25.9 16Z" fill="none" fill-rule="evenodd" \
                stroke="#55605c" stroke-width="0.75" stroke-linejoin="round"/>\
                <a href="a.html" aria-label="Ringelai: 4 Maßnahmen"><g><title>Ringelai: 4 Maßnahmen</title>\
                <circle class="map-target" cx="180" cy="250" r="12" fill="none" stroke="none" stroke-width="1.25" \
                pointer-events="all"/>\
                <circle class="map-mark" cx="180" cy="250" r="11" fill="#1c2321" stroke="#fbfaf7" \
                stroke-width="1.25" pointer-events="auto"/>\
                <text class="map-name halo" x="180" dx="15" y="250" dy="0.35em" text-anchor="start" font-size="15" \
                fill="#1c2321">Ringelai</text></g></a><g><title>Perlesreut</title>\
                <circle class="map-mark map-mark-empty" cx="41.28" cy="460.6" r="4" fill="#fbfaf7" stroke="#1c2321" \
                stroke-width="1.25" pointer-events="auto"/>\
                <text class="map-name halo" x="41.28" dx="8" y="460.6" dy="0.35em" text-anchor="start" \
                font-size="15" fill="#1c2321">Perlesreut</text></g>\
                <path class="map-scale" d="M0.5 512v5h105.22v-5" fill="none" stroke="#55605c"/>\
                <text class="map-unit" x="112.72" y="518" font-size="15" fill="#55605c">5 km</text></svg>
                """)
    }

    @Test func nowhereIsNoFigure() {
        #expect(RegionMap(places: []).svg(.sample) == nil)
        #expect(RegionMap(places: [.init(name: "A", point: nil)]).svg(.sample) == nil)
        #expect(RegionMap(places: [.init(name: "A", point: point(48, 5_400_000))]).svg(.sample) == nil)
    }

    @Test func linksAreNoPicture() throws {
        let map = RegionMap(places: [.init(name: "A", point: point(48, 13), link: "a.html?x=1&y=2")])
        let figure = DrawnFigure(try #require(map.svg(.sample)))
        #expect(figure.elements[0].attributes["role"] == "group")
        #expect(figure.source.contains(#"<a href="a.html?x=1&amp;y=2" aria-label="A">"#))
    }

    @Test func whatHasNoRoomGetsANumber() throws {
        let crowd = (0..<25).map { index in
            RegionMap.Place(
                name: "Gemeinde \(index)",
                point: point(48 + Double(index / 5) / 40, 13 + Double(index % 5) / 40))
        }
        let figure = DrawnFigure(try #require(RegionMap(places: crowd).svg(.sample)))
        figure.verify()
        #expect(figure.elements.contains { $0.attributes["class"] == "map-number halo" })
        #expect(figure.elements.contains { $0.attributes["class"] == "map-key" && $0.text.hasPrefix("1 Gemeinde") })
    }

    @Test(arguments: 0..<8) func labelsAreApart(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let names = ["Ringelai", "Röhrnbach", "Bad Neustadt an der Saale", "Au", "Perlesreut"]
        let places = (0..<Int.random(in: 1...60, using: &random)).map { index in
            RegionMap.Place(
                name: "\(names[index % names.count]) \(index)",
                point: point(Double.random(in: 48...49, using: &random), Double.random(in: 12...14, using: &random)),
                weight: Bool.random(using: &random) ? Int.random(in: 0...50, using: &random) : nil, link: "x.html")
        }
        for width in [240.0, 360, 720] {
            DrawnFigure(try #require(RegionMap(places: places, width: width).svg(.sample))).verify()
        }
    }

    @Test func aBoundaryHasNoMorePointsThanAreSeen() throws {
        var random = Seeded(state: 7)
        let ring = (0..<8_000).map { index in
            let angle = Double(index) / 8_000 * 8
            // A square, walked along with a shaking hand.
            let (side, part) = (Int(angle / 2), (angle / 2).truncatingRemainder(dividingBy: 1))
            let (x, y) = [(part, 0), (1, part), (1 - part, 1), (0, 1 - part)][min(side, 3)]
            let shake = Double.random(in: -1...1, using: &random) / 2000
            return point(48 + y + shake, 13 + x + shake)
        }
        let sheet = try #require(MapSheet(points: ring, width: 360, margin: 16))
        let outline = Outline([ring], on: sheet)
        #expect((4...400).contains(outline.rings[0].count))
        let middle = try #require(outline.middle)
        let centre = sheet.point(point(48.5, 13.5))
        #expect(abs(middle.x - centre.x) < 1 && abs(middle.y - centre.y) < 1)
    }

    @Test func aCommonBoundaryStaysCommon() throws {
        var random = Seeded(state: 3)
        let border = (1..<400).map { index in
            point(48 + Double(index) / 400, 13.5 + Double.random(in: -0.02...0.02, using: &random))
        }
        let west = [point(48, 13.5)] + border + [point(49, 13.5), point(49, 13), point(48, 13)]
        let east = [point(49, 13.5)] + border.reversed() + [point(48, 13.5), point(48, 14), point(49, 14)]
        let sheet = try #require(MapSheet(points: west + east, width: 360, margin: 16))
        func inner(_ ring: [GeoPoint]) -> [String] {
            let middle = sheet.point(point(48.5, 13.5)).x
            return Outline([ring], on: sheet).rings[0].filter { abs($0.x - middle) < 40 }
                .map { "\($0.x) \($0.y)" }.sorted()
        }
        #expect(inner(west) == inner(east))
        #expect(inner(west).count > 20)
    }

    @Test func tinyAndBrokenRingsAreLeftOut() throws {
        let sheet = try #require(MapSheet(points: [point(48, 13), point(49, 14)]))
        let tiny = [point(48, 13), point(48.0001, 13), point(48, 13.0001)]
        #expect(Outline([[], [point(48, 13)], tiny, [point(.nan, 13), point(48, 13)]], on: sheet).rings.isEmpty)
    }

    private func point(_ latitude: Double, _ longitude: Double) -> GeoPoint {
        GeoPoint(latitude: latitude, longitude: longitude)
    }
}
