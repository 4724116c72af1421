import Markup
import Testing

@testable import Charts

/// The figures: what they draw, and that every machine draws the same.
@Suite struct ChartTests {
    @Test(arguments: [
        (0.0, "0"), (12.0, "12"), (12.5, "12.5"), (12.345, "12.35"), (-0.04, "-0.04"), (1.004, "1"),
        (100.0 / 3, "33.33"),
        (.nan, "0"), (.infinity, "0"),
    ])
    func coordinatesAreShort(_ value: Double, _ text: String) {
        #expect(coordinate(value) == text)
    }

    @Test func calendarKnowsLeapYears() {
        #expect(CalendarDay(year: 1970, month: 1, day: 1).number == 0)
        #expect(
            CalendarDay(year: 2000, month: 3, day: 1).number - CalendarDay(year: 2000, month: 2, day: 28).number == 2)
        #expect(
            CalendarDay(year: 2100, month: 3, day: 1).number - CalendarDay(year: 2100, month: 2, day: 28).number == 1)
        for year in [1600, 1899, 1969, 1970, 2024, 2026, 2400] {
            #expect(CalendarDay(year: year, month: 1, day: 1).year == year)
            #expect(CalendarDay(year: year, month: 12, day: 31).year == year)
        }
    }

    @Test func aBarLiesOnTheCommonAxis() throws {
        let scale = try #require(TimeScale(covering: [day(2025, 2), day(2026, 11)]))
        let bar = ScheduleBar(
            planned: DaySpan(start: day(2025, 1), end: day(2026, 1)),
            actual: DaySpan(start: day(2025, 1), end: day(2025, 7)),
            milestones: [MilestoneMark(day: day(2026, 1), state: .reached)])
        #expect(
            text(bar.svg(on: .ofRows(on: scale, today: day(2026, 7, 4)))) == """
                <svg aria-hidden="true" class="bar" width="100%" height="32" overflow="visible">\
                <g class="grid" stroke="#c9cdc8"><line y2="100%"/><line x1="50%" x2="50%" y2="100%"/></g>\
                <line class="today" x1="75.21%" x2="75.21%" y1="0" y2="100%" stroke="#0b5d57" stroke-width="2"/>\
                <rect class="planned" x="0%" y="50%" width="50%" height="12" transform="translate(0 -6)" fill="none" \
                stroke="#55605c"/>\
                <rect class="actual" x="0%" y="50%" width="24.79%" height="6" transform="translate(0 -3)" \
                fill="#1c2321"/>\
                <svg x="50%" y="50%" width="16" height="16" overflow="visible">\
                <path class="milestone milestone-reached" d="M0-6.5 6.5 0 0 6.5-6.5 0Z" fill="#1c2321" \
                stroke="#1c2321" stroke-width="1.5"/></svg></svg>
                """)
    }

    @Test func everyStatusHasAShapeOfItsOwn() {
        let shapes = StatusShape.allCases.map { text($0.svg()).split(separator: ">", maxSplits: 1).last }
        #expect(Set(shapes).count == StatusShape.allCases.count)
    }

    @Test func nothingToDrawIsNoFigure() {
        #expect(TimeScale(covering: [CalendarDay]()) == nil)
        #expect(LocatorMap(places: []).svg(id: "karte", title: "Lage") == nil)
    }

    @Test func aMapKeepsItsProportions() throws {
        let sheet = try #require(
            MapSheet(points: [
                .init(latitude: 48.6, longitude: 13.2), .init(latitude: 48.9, longitude: 13.5),
            ]))
        let (west, north) = (sheet.point(.init(latitude: 48.9, longitude: 13.2)))
        let (east, south) = (sheet.point(.init(latitude: 48.6, longitude: 13.5)))
        // At 48.75° a degree of longitude has about two thirds of a degree of latitude.
        #expect(abs((east - west) / (south - north) - 0.6593) < 0.001)
    }

    @Test func namesAreEscapedAndNothingIsStyled() throws {
        let map = try #require(
            LocatorMap(places: [.init(name: "A<b>", latitude: 48, longitude: 13)], highlighted: "A<b>")
                .svg(id: "x\"y", title: "Lage von A & B"))
        #expect(text(map).contains("A&lt;b&gt;"))
        #expect(text(map).contains("<title id=\"x&quot;y\">Lage von A &amp; B</title>"))
        #expect(!text(map).contains("style"))
    }

    private func day(_ year: Int, _ month: Int, _ day: Int = 1) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day)
    }

    private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }
}
