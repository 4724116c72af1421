import Synchronization
import Testing

@testable import Cores

@Suite struct KeptTests {
    private final class Number: Sendable {
        let value: Int
        init(_ value: Int) { self.value = value }
    }

    /// How many were made, and what came out.
    private func square(
        _ numbers: [Number], known: Kept<Number, Int>?, outdated: [Number] = []
    ) -> (made: Int, kept: Kept<Number, Int>) {
        let made = Mutex(0)
        let kept = Kept(numbers, known: known, outdated: Set(outdated.map { ObjectIdentifier($0) })) { number in
            made.withLock { $0 += 1 }
            return number.value * number.value
        }
        #expect(kept.outputs.joined == numbers.map { $0.value * $0.value })
        return (made.withLock(\.self), kept)
    }

    @Test(arguments: [0, 1, 127, 128, 129, 1000])
    func onlyWhatIsNewIsMade(count: Int) {
        var numbers = (0..<count).map { Number($0) }
        let first = square(numbers, known: nil)
        #expect(first.made == count)
        #expect(square(numbers, known: first.kept).made == 0)
        numbers.append(Number(-1))
        let second = square(numbers, known: first.kept)
        #expect(second.made == 1 || count == 0)
        numbers[count / 2] = Number(7)
        numbers[0] = Number(8)
        let third = square(numbers, known: second.kept)
        #expect(third.made == (count < 2 ? 1 : 2))
        #expect(square(numbers, known: third.kept, outdated: [numbers[0], Number(9)]).made == 1)
        #expect(square(Array(numbers.dropFirst()), known: third.kept).made == 0)
        // In a short list nobody looks for what has moved.
        let turned = square(numbers.reversed(), known: third.kept, outdated: [numbers[0]])
        #expect(turned.made == (count == 1 ? 2 : 1))
    }

    @Test func whereListsDiffer() {
        let (one, two, three) = (Number(1), Number(2), Number(3))
        #expect([one, two].positions(differingFrom: [one, two]) == [])
        #expect([one, three].positions(differingFrom: [one, two]) == [1])
        #expect([one].positions(differingFrom: [one, two]) == nil)
        #expect([one, two].isSame(as: [one, two]))
        #expect(![two, one].isSame(as: [one, two]))
    }
}
