import Markup
import Testing

@testable import Charts

@Suite("ChartTests: indicators") struct IndicatorChartTests {
    @Test func valuesAndAimsAreDrawnWhole() throws {
        let chart = IndicatorChart(
            unit: "Anteil in %", baseline: point(2024, 10), targets: [point(2026, 20)],
            values: [point(2024, 10), point(2025, 14, isEstimated: true)], direction: .up)
        let svg = try #require(chart.svg(.sample, label: number))
        #expect(
            String(decoding: svg.bytes, as: UTF8.self) == """
                <svg role="img" aria-labelledby="f" aria-describedby="f_desc" class="chart indicator" width="100%" \
                height="262"><title id="f">Titel</title><desc id="f_desc">Was man sieht</desc>\
                <path class="arrow" d="M5 14V3M1 7 5 3 9 7" fill="none" stroke="#1c2321" stroke-width="1.5"/>\
                <text class="chart-value" x="0%" dx="16" y="14" text-anchor="start" font-size="13" \
                fill="#1c2321">Anteil in %</text>\
                <line class="axis-line" x1="0" x2="100%" y1="238" y2="238" stroke="#55605c"/>\
                <text class="axis-label" x="0%" dx="0" y="234" text-anchor="start" font-size="13" \
                fill="#55605c">0</text><line class="grid" x1="0" x2="100%" y1="191" y2="191" stroke="#c9cdc8"/>\
                <text class="axis-label" x="0%" dx="0" y="187" text-anchor="start" font-size="13" \
                fill="#55605c">5</text><line class="grid" x1="0" x2="100%" y1="144" y2="144" stroke="#c9cdc8"/>\
                <text class="axis-label" x="0%" dx="0" y="140" text-anchor="start" font-size="13" \
                fill="#55605c">10</text><line class="grid" x1="0" x2="100%" y1="97" y2="97" stroke="#c9cdc8"/>\
                <text class="axis-label" x="0%" dx="0" y="93" text-anchor="start" font-size="13" \
                fill="#55605c">15</text><line class="grid" x1="0" x2="100%" y1="50" y2="50" stroke="#c9cdc8"/>\
                <text class="axis-label" x="0%" dx="0" y="46" text-anchor="start" font-size="13" \
                fill="#55605c">20</text>\
                <line class="axis-tick" x1="9.25%" x2="9.25%" y1="238" y2="258" stroke="#c9cdc8"/>\
                <text class="axis-label" x="9.25%" dx="4" y="256" text-anchor="start" font-size="13" \
                fill="#55605c">2024</text>\
                <line class="axis-tick" x1="38.55%" x2="38.55%" y1="238" y2="258" stroke="#c9cdc8"/>\
                <text class="axis-label" x="38.55%" dx="4" y="256" text-anchor="start" font-size="13" \
                fill="#55605c">2025</text>\
                <line class="axis-tick" x1="67.78%" x2="67.78%" y1="238" y2="258" stroke="#c9cdc8"/>\
                <text class="axis-label" x="67.78%" dx="4" y="256" text-anchor="start" font-size="13" \
                fill="#55605c">2026</text>\
                <line class="line line-baseline" x1="9.25%" x2="100%" y1="144" y2="144" stroke="#55605c" \
                stroke-width="1" stroke-dasharray="6 4"/>\
                <line class="line line-target" x1="23.82%" x2="82.27%" y1="144" y2="50" stroke="#1c2321" \
                stroke-width="1.5" stroke-dasharray="1.5 4"/>\
                <line class="line line-value" x1="23.82%" x2="53.04%" y1="144" y2="106.4" stroke="#1c2321" \
                stroke-width="2" stroke-dasharray="none"/>\
                <svg x="23.82%" y="144" width="16" height="16" overflow="visible">\
                <path class="sign sign-baseline" d="M-4-4H4V4H-4Z" fill="#1c2321" stroke="#1c2321" \
                stroke-width="1.5"/></svg><svg x="82.27%" y="50" width="16" height="16" overflow="visible">\
                <path class="sign sign-target" d="M0-6 6 0 0 6-6 0Z" fill="#fbfaf7" stroke="#1c2321" \
                stroke-width="1.5"/></svg><svg x="23.82%" y="144" width="16" height="16" overflow="visible">\
                <path class="sign sign-value" d="M-4.5 0A4.5 4.5 0 1 1 4.5 0 4.5 4.5 0 1 1-4.5 0Z" fill="#1c2321" \
                stroke="#1c2321" stroke-width="1.5"/></svg>\
                <svg x="53.04%" y="106.4" width="16" height="16" overflow="visible">\
                <path class="sign sign-estimate" d="M-4.5 0A4.5 4.5 0 1 1 4.5 0 4.5 4.5 0 1 1-4.5 0Z" \
                fill="#fbfaf7" stroke="#1c2321" stroke-width="1.5"/></svg>\
                <text class="chart-value halo" x="53.04%" dx="0" y="125.7" text-anchor="middle" font-size="13" \
                fill="#1c2321">14</text>\
                <text class="chart-value halo" x="82.27%" dx="0" y="38.8" text-anchor="middle" font-size="13" \
                fill="#1c2321">20</text>\
                <text class="chart-value halo" x="23.82%" dx="0" y="163.3" text-anchor="middle" font-size="13" \
                fill="#1c2321">10</text></svg>
                """)
    }

    @Test func nothingMeasuredIsNoFigure() {
        #expect(IndicatorChart(unit: "Zahl").svg(.sample, label: number) == nil)
        #expect(IndicatorChart(unit: "Zahl", values: [point(2025, .nan)]).svg(.sample, label: number) == nil)
    }

    @Test func theLegendNamesWhatOccurs() {
        let chart = IndicatorChart(unit: "Zahl", targets: [point(2030, 1)], values: [point(2025, 2, isEstimated: true)])
        #expect(chart.legend { $0.rawValue }.map(\.title) == ["estimate", "target"])
    }

    @Test(arguments: [
        [7.0], [-3, -3, -3], [0], [0, 1e12], [1e-9], [-1, 1], [.greatestFiniteMagnitude, 1], [1e14, -1e14],
    ])
    func everyRangeHasAnAxis(_ values: [Double]) throws {
        let points = values.enumerated().map { point(2020 + $0.offset, $0.element) }
        let chart = IndicatorChart(unit: "Zahl", values: points, decimals: 9)
        DrawnFigure(try #require(chart.svg(.sample) { _ in "0" })).verify()
    }

    @Test func theNewestValueIsAlwaysNamed() throws {
        let values = (0..<200).map { point(1900 + $0, Double($0 * 37 % 50)) }
        let figure = DrawnFigure(
            try #require(IndicatorChart(unit: "Zahl", values: values).svg(.sample, label: number)))
        figure.verify()
        #expect(figure.elements.contains { $0.attributes["class"] == "chart-value halo" && $0.text == "13" })
    }

    @Test(arguments: 0..<40) func labelsAreApartAtEveryWidth(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let first = Int.random(in: 1990...2025, using: &random)
        func points(_ count: Int) -> [IndicatorChart.Point] {
            (0..<count).map { _ in
                point(
                    first + Int.random(in: 0...30, using: &random),
                    Double(Int.random(in: -400...900, using: &random)) / 10, isEstimated: Bool.random(using: &random))
            }
        }
        let chart = IndicatorChart(
            unit: "Zahl", baseline: points(1).first, targets: points(Int.random(in: 0...4, using: &random)),
            values: points(Int.random(in: 1...25, using: &random)), direction: .down, decimals: 1)
        DrawnFigure(try #require(chart.svg(.sample, label: number))).verify()
    }

    private func point(_ year: Int, _ value: Double, isEstimated: Bool = false) -> IndicatorChart.Point {
        .init(
            day: CalendarDay(year: year, month: 7, day: 1), value: value, label: number(value),
            isEstimated: isEstimated)
    }

    private func number(_ value: Double) -> String { coordinate(value) }
}
