import Markup
import Testing

@testable import Charts

@Suite struct StencilTests {
    /// A filled stencil is what would have been drawn with the numbers in place.
    @Test(arguments: [(0.0, 100.0), (12.345, 0.4), (99.99, 1)])
    func filled(left: Double, width: Double) {
        func draw(_ left: AttributeValue, _ width: AttributeValue, in drawing: inout Drawing) {
            drawing.empty("rect", ["class": "bar", "x": left, "y": "50%", "width": width, "height": .pixels(6)])
        }
        var drawn = Drawing()
        var filled = Drawing()
        draw(.percent(left), .percent(width), in: &drawn)
        filled.fill(Stencil { draw(.openShare, .openShare, in: &$0) }, left, width)
        #expect(filled.bytes == drawn.bytes)
    }

    /// Each state has a mark of its own, the same in a row of the Fahrplan and below an axis.
    @Test func marksOfAllStates() throws {
        let scale = try #require(
            TimeScale(covering: [
                CalendarDay(year: 2025, month: 1, day: 1), CalendarDay(year: 2026, month: 12, day: 31),
            ]))
        var marks: Set<String> = []
        for state in MilestoneMark.State.allCases {
            let mark = MilestoneMark(day: CalendarDay(year: 2026, month: 1, day: 1), state: state)
            let bar = ScheduleBar(planned: nil, milestones: [mark])
            var alone = Drawing()
            MilestoneMark.diamond(state, in: &alone)
            let diamond = String(decoding: alone.bytes, as: UTF8.self)
            for (backdrop, middle) in [(Backdrop.ofRows(on: scale), "50%"), (Backdrop.ofTimeBar(on: scale), "46")] {
                let svg = String(decoding: bar.svg(on: backdrop).bytes, as: UTF8.self)
                let frame = "<svg x=\"50%\" y=\"\(middle)\" width=\"16\" height=\"16\" overflow=\"visible\">"
                #expect(svg.hasSuffix(frame + diamond + "</svg></svg>"))
            }
            marks.insert(diamond)
        }
        #expect(marks.count == MilestoneMark.State.allCases.count)
    }

    @Test func openAndCancelledBarsAreDashed() throws {
        let day = CalendarDay(year: 2025, month: 1, day: 1)
        let scale = try #require(TimeScale(covering: [day]))
        func bar(_ end: CalendarDay?, isCancelled: Bool = false) -> String {
            let bar = ScheduleBar(planned: DaySpan(start: day, end: end), isCancelled: isCancelled)
            return String(decoding: bar.svg(on: .ofRows(on: scale)).bytes, as: UTF8.self)
        }
        let frame = "x=\"0%\" y=\"50%\" width=\"100%\" height=\"12\" transform=\"translate(0 -6)\" fill=\"none\""
        let dashes = "stroke=\"#55605c\" stroke-dasharray=\"4 3\"/>"
        #expect(bar(nil).contains("<rect class=\"planned\" \(frame) \(dashes)"))
        #expect(bar(scale.end).contains("<rect class=\"planned\" \(frame) stroke=\"#55605c\"/>"))
        #expect(
            bar(scale.end, isCancelled: true).contains("<rect class=\"planned planned-cancelled\" \(frame) \(dashes)"))
    }
}
