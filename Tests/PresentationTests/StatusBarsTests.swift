import Markup
import Testing

@testable import Charts

@Suite("ChartTests: status bars") struct StatusBarsTests {
    @Test func aRowIsDrawnWhole() throws {
        let bars = StatusBars(rows: [.init(label: "Mobilität", counts: [.planned: 1, .inProgress: 3])])
        let svg = try #require(bars.svg(.sample))
        #expect(
            String(decoding: svg.bytes, as: UTF8.self) == """
                <svg role="img" aria-labelledby="f" aria-describedby="f_desc" class="chart status-bars" \
                width="100%" height="48"><title id="f">Titel</title><desc id="f_desc">Was man sieht</desc><defs>\
                <pattern id="f_rising" width="6" height="6" patternUnits="userSpaceOnUse">\
                <rect class="hatch-ground" width="6" height="6" fill="#fbfaf7"/>\
                <path class="hatch" d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" fill="none" stroke="#1c2321" \
                stroke-width="2"/></pattern></defs>\
                <text class="chart-name" x="0%" dx="0" y="15" text-anchor="start" font-size="15" \
                fill="#1c2321">Mobilität</text>\
                <rect class="area area-rising" x="0%" y="21.5" width="69.9%" height="22" fill="url(#f_rising)" \
                stroke="#1c2321" stroke-dasharray="none" shape-rendering="crispEdges"/>\
                <g transform="translate(-16.66 0)">\
                <rect class="plate" x="34.95%" y="24.5" width="33.32" height="16" fill="#fbfaf7"/>\
                <svg class="shape" x="34.95%" y="25.5" width="18" height="14" viewBox="-2 0 18 16" fill="none" \
                stroke="currentColor" stroke-width="1.75"><circle cx="8" cy="8" r="6" stroke-dasharray="none"/>\
                <path d="M8 2A6 6 0 0 0 8 14Z" fill="currentColor" fill-rule="evenodd" stroke="none"/></svg>\
                <text class="chart-count" x="34.95%" dx="22" y="37" text-anchor="start" font-size="13" \
                fill="#1c2321">3</text></g>\
                <rect class="area area-plain" x="69.9%" y="21.5" width="23.3%" height="22" fill="#fbfaf7" \
                stroke="#1c2321" stroke-dasharray="none" shape-rendering="crispEdges"/>\
                <g transform="translate(-16.66 0)">\
                <rect class="plate" x="81.55%" y="24.5" width="33.32" height="16" fill="#fbfaf7"/>\
                <svg class="shape" x="81.55%" y="25.5" width="18" height="14" viewBox="-2 0 18 16" fill="none" \
                stroke="currentColor" stroke-width="1.75"><circle cx="8" cy="8" r="6" stroke-dasharray="none"/>\
                </svg>\
                <text class="chart-count" x="81.55%" dx="22" y="37" text-anchor="start" font-size="13" \
                fill="#1c2321">1</text></g>\
                <text class="chart-value" x="93.19%" dx="7" y="37.5" text-anchor="start" font-size="15" \
                fill="#1c2321">4</text></svg>
                """)
    }

    @Test func nothingCountedIsNoFigure() {
        #expect(StatusBars(rows: []).svg(.sample) == nil)
        #expect(StatusBars(rows: [.init(label: "Leer", counts: [.done: 0])]).svg(.sample) == nil)
        #expect(StatusBars(rows: []).legend(id: "f") { $0.rawValue }.isEmpty)
    }

    @Test func everyStatusHasAFillingOfItsOwn() {
        #expect(Set(StatusShape.allCases.map(\.hatch)).count == StatusShape.allCases.count)
        #expect(Set(StatusShape.inBars) == Set(StatusShape.allCases))
    }

    @Test func theLegendHasTheOrderOfTheBars() {
        let bars = StatusBars(rows: [
            .init(label: "A", counts: [.cancelled: 1, .planned: 2]), .init(label: "B", counts: [.done: 1]),
        ])
        #expect(bars.legend(id: "f") { $0.rawValue }.map(\.title) == ["done", "planned", "cancelled"])
    }

    @Test(arguments: 0..<30) func fitsEveryWidth(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let rows = (0..<Int.random(in: 1...12, using: &random)).map { index in
            let highest = [3, 20, 1_000_000].randomElement(using: &random) ?? 3
            let counts = StatusShape.allCases.filter { _ in Bool.random(using: &random) }.map {
                ($0, Int.random(in: 0...highest, using: &random))
            }
            let words = ["Leben", "Daseinsvorsorge", "und", "Mobilität", "im", "Landkreis", "Musterau"]
            let label = (0...index).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
            return StatusBars.Row(label: label, counts: Dictionary(uniqueKeysWithValues: counts))
        }
        if let svg = StatusBars(rows: rows).svg(.sample) { DrawnFigure(svg).verify() }
        for row in rows {
            DrawnFigure(StatusBar(counts: row.counts, scale: 20).svg(id: "f")).verify()
        }
    }
}
