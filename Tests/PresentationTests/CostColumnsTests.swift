import Markup
import Testing

@testable import Charts

@Suite("ChartTests: cost by year") struct CostColumnsTests {
    private let sources: [CostColumns.Source] = [
        .init(name: "Eigenanteil", kind: .own), .init(name: "LEADER", kind: .funding),
        .init(name: "offen", kind: .open),
    ]

    @Test func aYearIsDrawnWhole() throws {
        let costs = CostColumns(
            sources: sources, years: [.init(label: "2025", planned: [100, 50], actual: 120)])
        let svg = try #require(costs.svg(.sample) { String($0) })
        #expect(
            String(decoding: svg.bytes, as: UTF8.self) == """
                <svg role="img" aria-labelledby="f" aria-describedby="f_desc" class="chart cost-columns" \
                width="100%" height="236"><title id="f">Titel</title><desc id="f_desc">Was man sieht</desc><defs>\
                <pattern id="f_rising" width="6" height="6" patternUnits="userSpaceOnUse">\
                <rect class="hatch-ground" width="6" height="6" fill="#fbfaf7"/>\
                <path class="hatch" d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" fill="none" stroke="#1c2321" \
                stroke-width="2"/></pattern>\
                <pattern id="f_level" width="60" height="5" patternUnits="userSpaceOnUse">\
                <rect class="hatch-ground" width="60" height="5" fill="#fbfaf7"/>\
                <path class="hatch" d="M-1 2.5H61" fill="none" stroke="#1c2321" stroke-width="2"/></pattern></defs>\
                <line class="axis-line" x1="0" x2="100%" y1="212" y2="212" stroke="#55605c"/>\
                <text class="axis-label" x="0%" dx="0" y="208" text-anchor="start" font-size="13" \
                fill="#55605c">0</text>\
                <line class="grid" x1="0" x2="100%" y1="148.67" y2="148.67" stroke="#c9cdc8"/>\
                <text class="axis-label" x="0%" dx="0" y="144.67" text-anchor="start" font-size="13" \
                fill="#55605c">50</text><line class="grid" x1="0" x2="100%" y1="85.33" y2="85.33" stroke="#c9cdc8"/>\
                <text class="axis-label" x="0%" dx="0" y="81.33" text-anchor="start" font-size="13" \
                fill="#55605c">100</text><line class="grid" x1="0" x2="100%" y1="22" y2="22" stroke="#c9cdc8"/>\
                <text class="axis-label" x="0%" dx="0" y="18" text-anchor="start" font-size="13" \
                fill="#55605c">150</text>\
                <rect class="area area-rising" x="14.34%" y="85.33" width="8.79%" height="126.67" \
                fill="url(#f_rising)" stroke="#1c2321" stroke-dasharray="none" shape-rendering="crispEdges"/>\
                <rect class="area area-level" x="14.34%" y="22" width="8.79%" height="63.33" fill="url(#f_level)" \
                stroke="#1c2321" stroke-dasharray="none" shape-rendering="crispEdges"/>\
                <rect class="area area-solid" x="24%" y="60" width="7.03%" height="152" fill="#1c2321" \
                stroke="#1c2321" stroke-dasharray="none" shape-rendering="crispEdges"/>\
                <text class="axis-label" x="23.12%" dx="0" y="230" text-anchor="middle" font-size="13" \
                fill="#55605c">2025</text></svg>
                """)
    }

    @Test func nothingSpentIsNoFigure() {
        #expect(CostColumns(sources: [], years: []).svg(.sample) { String($0) } == nil)
        let nothing = CostColumns(sources: sources, years: [.init(label: "2025", planned: [0, -5], actual: 0)])
        #expect(nothing.svg(.sample) { String($0) } == nil)
    }

    @Test func theLegendNamesWhatOccurs() {
        let planned = CostColumns(sources: sources, years: [.init(label: "2025", planned: [0, 50])])
        #expect(planned.legend(id: "f", actual: "Ist").map(\.title) == ["LEADER"])
        let spent = CostColumns(sources: sources, years: [.init(label: "2025", planned: [1, 0, 2], actual: 0)])
        #expect(spent.legend(id: "f", actual: "Ist").map(\.title) == ["Eigenanteil", "offen", "Ist"])
    }

    @Test(arguments: 0..<30) func fitsEveryWidth(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let highest = [9, 40_000, 900_000_000_00, Int.max].randomElement(using: &random) ?? 9
        let years = (0..<Int.random(in: 1...40, using: &random)).map { index in
            CostColumns.Year(
                label: String(2000 + index), planned: (0..<5).map { _ in Int.random(in: 0...highest, using: &random) },
                actual: Bool.random(using: &random) ? Int.random(in: 1...highest, using: &random) : nil)
        }
        let costs = CostColumns(sources: sources + sources, years: years)
        DrawnFigure(try #require(costs.svg(.sample) { "\($0 / 100_000) T€" })).verify()
    }

    @Test(arguments: [
        (0.0, 933.0, [0, 200, 400, 600, 800, 1000]), (-30, 45, [-40, -20, 0, 20, 40, 60]), (7, 7, [6, 6.5, 7, 7.5, 8]),
        (0, 0, [-1, -0.5, 0, 0.5, 1]), (0, 0.35, [0, 0.1, 0.2, 0.3, 0.4]),
    ])
    func marksAreRound(_ low: Double, _ high: Double, _ marks: [Double]) {
        let scale = ValueScale(covering: [low, high])
        #expect(scale.low <= low && high <= scale.high)
        #expect(zip(scale.marks, marks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.marks)")
    }

    /// One cannot be told from the next where numbers have no more digits.
    @Test(arguments: 0..<40) func valuesThatHardlyDiffer(_ number: Int) {
        let low = 1e17 + Double(number) * 16
        let scale = ValueScale(covering: [low, low.nextUp], finest: 1)
        #expect((0...1).contains(scale.share(low)) && !scale.share(low.nextUp).isNaN)
    }

    @Test func noFinerMarksThanALabelCanWrite() {
        #expect(ValueScale(covering: [3, 4], finest: 1).marks == [3, 4])
        #expect(ValueScale(covering: [5, 5], finest: 1).marks == [4, 5, 6])
    }
}
