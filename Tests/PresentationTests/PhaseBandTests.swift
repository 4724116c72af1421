import Markup
import Testing

@testable import Charts

@Suite("ChartTests: phases in the head") struct PhaseBandTests {
    /// 2024 to 2027, a year is a quarter of the width.
    private let scale = TimeScale(covering: [day(2024, 1, 1), day(2027, 12, 31)])

    @Test func phasesThatFollowEachOtherShareALane() throws {
        let band = PhaseBand(
            phases: [
                PhaseMark(
                    number: 1, title: "Aufbau & Test", span: DaySpan(start: day(2024, 1, 1), end: day(2025, 12, 31))),
                PhaseMark(number: 2, title: "Betrieb", span: DaySpan(start: day(2026, 1, 1), end: nil)),
            ], isWide: true)
        #expect(
            try text(band) == """
                <svg aria-hidden="true" class="phases" width="100%" height="17" overflow="visible">\
                <rect class="phase" x="0%" y="1" width="49.97%" height="14" fill="none" stroke="#55605c"/>\
                <text class="phase-label" x="0%" dx="4" y="12" text-anchor="start" font-size="11" fill="#1c2321">\
                <tspan font-weight="bold">1</tspan><tspan class="phase-wide"> Aufbau &amp; Test</tspan></text>\
                <rect class="phase" x="50.03%" y="1" width="49.97%" height="14" fill="none" stroke="#55605c" \
                stroke-dasharray="4 3"/>\
                <text class="phase-label" x="50.03%" dx="4" y="12" text-anchor="start" font-size="11" fill="#1c2321">\
                <tspan font-weight="bold">2</tspan><tspan> Betrieb</tspan></text></svg>
                """)
    }

    @Test func aPhaseAtTheSameTimeLiesInALaneOfItsOwn() throws {
        #expect(
            try outline([
                span((2024, 1, 1), (2026, 12, 31)), span((2025, 1, 1), (2025, 12, 31)),
                span((2025, 6, 1), (2026, 5, 31)),
                span((2026, 1, 1), (2026, 12, 31)), span((2027, 1, 1), (2027, 12, 31)),
            ]) == [
                "1: 0% + 74.95%, top 1", "5: 75.02% + 24.91%, top 1", "2: 25.05% + 24.91%, top 18",
                "4: 50.03% + 24.91%, top 18", "3: 35.39% + 24.91%, top 35",
            ])
    }

    @Test func whatLiesBeyondTheAxisIsLeftOut() throws {
        #expect(
            try outline([
                span((2020, 1, 1), (2023, 12, 31)), span((2022, 7, 1), (2024, 12, 31)),
                span((2027, 1, 1), (2031, 1, 1)),
                span((2028, 1, 1), nil),
            ]) == ["2: 0% + 24.98%, top 1", "3: 75.02% + 24.98%, top 1"])
        #expect(svg(PhaseBand(phases: [], isWide: true)) == nil)
    }

    /// Phases of a few days, the second with a longer one close behind, whose number stands in its middle.
    @Test func aNumberThatDoesNotFitStandsBesideItsBar() throws {
        let drawn = try drawing([
            span((2024, 1, 1), (2024, 1, 14)), span((2025, 7, 1), (2025, 7, 14)), span((2025, 7, 15), (2026, 6, 30)),
            span((2027, 12, 20), (2027, 12, 31)),
        ])
        let labels = drawn.elements.filter { $0.name == "text" }.map { label in
            ["x", "dx", "text-anchor", "y"].compactMap { label.attributes[$0] }.joined(separator: " ")
        }
        #expect(labels == ["0.89% 4 start 12", "38.33% 4 start 12", "99.18% -4 end 12", "50.38% 0 middle 29"])
    }

    @Test(arguments: [
        (365, "Aufbau", false, PhaseLabel.Name.never), (365, "Aufbau", true, .wide), (720, "Aufbau", false, .always),
        (720, "Betrieb und Auswertung", true, .wide), (365, "Betrieb und Auswertung", true, .never),
        (2, "A", true, .never),
    ])
    func aNameIsWrittenWhereItFits(days: Int, title: String, isWide: Bool, expected: PhaseLabel.Name) {
        let right = Double(days) / 1461 * 100
        let mark = PhaseMark(number: 1, title: title, span: DaySpan(start: day(2024, 1, 1), end: nil))
        #expect(PhaseLabel(mark, from: 0, to: right, isWide: isWide).name == expected)
    }

    private func text(_ band: PhaseBand) throws -> String {
        String(decoding: try #require(svg(band)).bytes, as: UTF8.self)
    }

    private func svg(_ band: PhaseBand) -> HTML? { scale.flatMap(band.svg) }

    private func drawing(_ spans: [DaySpan]) throws -> DrawnFigure {
        let marks = spans.enumerated().map { PhaseMark(number: $0.offset + 1, title: "Name", span: $0.element) }
        let drawn = DrawnFigure(try #require(svg(PhaseBand(phases: marks, isWide: false))))
        drawn.verify()
        return drawn
    }

    /// Every bar in words, lane by lane.
    private func outline(_ spans: [DaySpan]) throws -> [String] {
        let elements = try drawing(spans).elements
        let numbers = elements.filter { $0.attributes["font-weight"] == "bold" }.map(\.text)
        return zip(numbers, elements.filter { $0.name == "rect" }).map { number, bar in
            let place = ["x", "width", "y"].compactMap { bar.attributes[$0] }
            return "\(number): \(place[0]) + \(place[1]), top \(place[2])"
        }
    }
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day)
}

private func span(_ start: (Int, Int, Int), _ end: (Int, Int, Int)?) -> DaySpan {
    DaySpan(start: day(start.0, start.1, start.2), end: end.map { day($0.0, $0.1, $0.2) })
}
