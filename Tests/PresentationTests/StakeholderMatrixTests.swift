import Markup
import Testing

@testable import Charts

@Suite("ChartTests: stakeholders") struct StakeholderMatrixTests {
    private let words = StakeholderMatrix.Words(
        influence: "Einfluss", interest: "Interesse", influential: "Zufrieden stellen", decisive: "Einbinden",
        marginal: "Beobachten", interested: "Auf dem Laufenden halten")

    @Test func aPartyIsDrawnWhole() throws {
        let matrix = StakeholderMatrix(parties: [.init(number: 7, influence: 5, interest: 2)], words: words)
        let svg = try #require(matrix.svg(.sample))
        #expect(
            String(decoding: svg.bytes, as: UTF8.self) == """
                <svg role="img" aria-labelledby="f" aria-describedby="f_desc" class="chart matrix" width="100%" \
                height="373"><title id="f">Titel</title><desc id="f_desc">Was man sieht</desc>\
                <svg x="0%" y="0" width="12" height="18" overflow="visible">\
                <path class="arrow" d="M5 14V3M1 7 5 3 9 7" fill="none" stroke="#1c2321" stroke-width="1.5"/></svg>\
                <text class="chart-value" x="0%" dx="16" y="14" text-anchor="start" font-size="13" \
                fill="#1c2321">Einfluss</text>\
                <text class="axis-label" x="7%" dx="0" y="38" text-anchor="start" font-size="13" \
                fill="#55605c">Zufrieden stellen</text>\
                <text class="axis-label" x="100%" dx="0" y="38" text-anchor="end" font-size="13" \
                fill="#55605c">Einbinden</text>\
                <line class="grid" x1="7%" x2="7%" y1="49" y2="289" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <line class="grid" x1="25.6%" x2="25.6%" y1="49" y2="289" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <line class="grid" x1="44.2%" x2="44.2%" y1="49" y2="289" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <line class="grid" x1="62.8%" x2="62.8%" y1="49" y2="289" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <line class="grid" x1="81.4%" x2="81.4%" y1="49" y2="289" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <line class="grid" x1="100%" x2="100%" y1="49" y2="289" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <line class="grid" x1="7%" x2="100%" y1="49" y2="49" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <text class="axis-label" x="0%" dx="4" y="77.5" text-anchor="start" font-size="13" \
                fill="#55605c">5</text>\
                <line class="grid" x1="7%" x2="100%" y1="97" y2="97" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <text class="axis-label" x="0%" dx="4" y="125.5" text-anchor="start" font-size="13" \
                fill="#55605c">4</text>\
                <line class="grid" x1="7%" x2="100%" y1="145" y2="145" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <text class="axis-label" x="0%" dx="4" y="173.5" text-anchor="start" font-size="13" \
                fill="#55605c">3</text>\
                <line class="matrix-half" x1="7%" x2="100%" y1="169" y2="169" stroke="#55605c" stroke-dasharray="6 \
                4"/>\
                <line class="grid" x1="7%" x2="100%" y1="193" y2="193" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <text class="axis-label" x="0%" dx="4" y="221.5" text-anchor="start" font-size="13" \
                fill="#55605c">2</text>\
                <line class="grid" x1="7%" x2="100%" y1="241" y2="241" stroke="#c9cdc8" stroke-dasharray="none"/>\
                <text class="axis-label" x="0%" dx="4" y="269.5" text-anchor="start" font-size="13" \
                fill="#55605c">1</text>\
                <line class="axis-line" x1="7%" x2="100%" y1="289" y2="289" stroke="#55605c" \
                stroke-dasharray="none"/>\
                <line class="matrix-half" x1="53.5%" x2="53.5%" y1="49" y2="289" stroke="#55605c" \
                stroke-dasharray="6 4"/>\
                <line class="axis-line" x1="7%" x2="7%" y1="49" y2="289" stroke="#55605c" stroke-dasharray="none"/>\
                <svg x="34.9%" y="73" width="52" height="52" overflow="visible">\
                <circle class="party" cx="0" cy="0" r="12" fill="#fbfaf7" stroke="#1c2321" stroke-width="1.25"/>\
                <text class="chart-value" x="0" y="4.25" text-anchor="middle" font-size="12" fill="#1c2321">7</text>\
                </svg>\
                <text class="axis-label" x="7%" dx="0" y="325" text-anchor="start" font-size="13" \
                fill="#55605c">Beobachten</text>\
                <text class="axis-label" x="100%" dx="0" y="325" text-anchor="end" font-size="13" \
                fill="#55605c">Auf dem</text>\
                <text class="axis-label" x="100%" dx="0" y="342" text-anchor="end" font-size="13" \
                fill="#55605c">Laufenden halten</text>\
                <text class="axis-label" x="16.3%" dx="0" y="307" text-anchor="middle" font-size="13" \
                fill="#55605c">1</text>\
                <text class="axis-label" x="34.9%" dx="0" y="307" text-anchor="middle" font-size="13" \
                fill="#55605c">2</text>\
                <text class="axis-label" x="53.5%" dx="0" y="307" text-anchor="middle" font-size="13" \
                fill="#55605c">3</text>\
                <text class="axis-label" x="72.1%" dx="0" y="307" text-anchor="middle" font-size="13" \
                fill="#55605c">4</text>\
                <text class="axis-label" x="90.7%" dx="0" y="307" text-anchor="middle" font-size="13" \
                fill="#55605c">5</text><svg x="100%" y="353" width="12" height="18" overflow="visible">\
                <path class="arrow" d="M-12 9.5H-1M-5 5.5-1 9.5-5 13.5" fill="none" stroke="#1c2321" \
                stroke-width="1.5"/></svg>\
                <text class="chart-value" x="100%" dx="-18" y="367" text-anchor="end" font-size="13" \
                fill="#1c2321">Interesse</text></svg>
                """)
    }

    @Test func nobodyIsNoFigure() {
        #expect(StakeholderMatrix(parties: [], words: words).svg(.sample) == nil)
    }

    @Test func whatLiesOutsideStandsAtTheEdge() {
        let party = StakeholderMatrix.Party(number: 1, influence: 9, interest: -3)
        #expect(party.influence == 5 && party.interest == 1)
    }

    @Test(arguments: [1, 2, 3, 8, 101]) func marksInACellAreApart(_ count: Int) {
        let places = MatrixSheet.places(count)
        #expect(places.count == count)
        for (index, one) in places.enumerated() {
            #expect(abs(one.x) + MatrixSheet.radius <= (100 - MatrixSheet.edge) / 500 * Drawing.narrowest / 2)
            for other in places[(index + 1)...] {
                let (x, y) = (one.x - other.x, one.y - other.y)
                #expect(x * x + y * y >= 4 * MatrixSheet.radius * MatrixSheet.radius)
            }
        }
    }

    @Test(arguments: 0..<12) func fitsEveryWidth(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let parties = (1...Int.random(in: 1...150, using: &random)).map {
            StakeholderMatrix.Party(
                number: $0, influence: Int.random(in: 1...5, using: &random),
                interest: Int.random(in: 1...5, using: &random))
        }
        let figure = DrawnFigure(try #require(StakeholderMatrix(parties: parties, words: words).svg(.sample)))
        figure.verify()
        let circles = figure.elements.filter { $0.name == "circle" }
        #expect(circles.count == parties.count)
    }
}
