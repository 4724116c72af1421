import Synchronization
import Testing

@testable import Cores

@Suite struct LazyTests {
    /// Many ask at the same time; one of them makes it, and all get the same.
    @Test func isMadeOnce() {
        for _ in 0..<200 {
            let lazy = Lazy<[Int]>()
            let made = Atomic(0)
            #expect(lazy.valueIfMade == nil)
            let answers = Array(0..<16).concurrentMap { _ in
                lazy.shared {
                    made.add(1, ordering: .relaxed)
                    return [1, 2, 3]
                }
            }
            #expect(made.load(ordering: .relaxed) == 1)
            #expect(answers.allSatisfy { $0.place == answers[0].place })
            #expect(lazy { [] } == [1, 2, 3])
            #expect(lazy({ [] }, { $0.count }) == 3)
            #expect(lazy.valueIfMade == [1, 2, 3])
        }
    }

    @Test func isMadeAlready() {
        let lazy = Lazy("da")
        #expect(lazy.valueIfMade == "da")
        #expect(lazy { "neu" } == "da")
    }

    /// What was made goes with it, and not before.
    @Test func letsGo() {
        final class Thing: Sendable {}
        weak var thing: Thing?
        do {
            let lazy = Lazy<Thing>()
            thing = lazy { Thing() }
            #expect(thing != nil)
            _ = lazy { Thing() }
        }
        #expect(thing == nil)
    }

    @Test func equalByValue() {
        let one = Shared([1, 2])
        #expect(one == one)
        #expect(one == Shared([1, 2]))
        #expect(one != Shared([2, 1]))
        #expect(one.value.count == 2)
        #expect(Set([one, Shared([1, 2]), Shared([])]).count == 2)
    }
}
