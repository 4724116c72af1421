import StrategyModel
import Testing

@testable import Presentation

@Suite struct LatestUpdatesTests {
    /// A day of 2026, or none; and what its text says.
    private func update(_ month: Int?, _ text: String) -> Update {
        var update = Update()
        update.date = month.flatMap { CivilDay(year: 2026, month: $0, day: 1) }.map { PartialDate($0) }
        update.text = text
        return update
    }

    private func texts(_ updates: [Update], atMost most: Int = .max) -> [String] {
        var latest = LatestUpdates(atMost: most)
        for update in updates { latest.add(update) }
        return latest.all.map(\.update.text)
    }

    @Test func latestFirstThoseOfADayInTheirOrderThoseWithoutADateLast() {
        let updates = [
            update(nil, "ohne Datum"), update(2, "Februar"), update(5, "Mai, zuerst"), update(5, "Mai, dann"),
            update(3, "März"),
        ]
        #expect(texts(updates) == ["Mai, zuerst", "Mai, dann", "März", "Februar", "ohne Datum"])
        #expect(texts(updates, atMost: 2) == ["Mai, zuerst", "Mai, dann"])
        #expect(texts([]) == [])
    }

    /// However many are added, and whenever the others are let go of.
    @Test func theLatestOfMany() {
        let updates = (0..<500).map { update($0 * 7 % 12 + 1, String($0)) }
        for most in [1, 6, 40] { #expect(texts(updates, atMost: most) == Array(texts(updates).prefix(most))) }
        #expect(texts(updates, atMost: 3) == ["5", "17", "29"])
    }
}
