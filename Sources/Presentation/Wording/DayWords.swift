import StrategyModel
import Synchronization

/// Days in words, each put together once: the same few stand in thousands of rows, and every row would hold its own.
final class DayWords: Sendable {
    static let german = DayWords()
    static let english = DayWords()

    private let known = Mutex<[CivilDay: String]>([:])

    func of(_ day: CivilDay, _ make: () -> String) -> String {
        if let words = known.withLock({ $0[day] }) { return words }
        let words = make()
        known.withLock { $0[day] = words }
        return words
    }
}
