import StrategyModel
import Testing

@testable import Presentation

@Suite struct PhrasesTests {
    @Test func statusesOfOneAndOfSeveral() {
        let counts =
            [(1, 2), (2, 1)].flatMap { one, other in
                [(status: .idea, count: one), (status: .continuous, count: other), (status: nil, count: one)]
            } as [(status: Status?, count: Int)]
        #expect(
            Phrases(language: .german).statuses(counts)
                == "1 Idee, 2 Daueraufgaben, 1 ohne Angabe, 2 Ideen, 1 Daueraufgabe, 2 ohne Angabe")
        #expect(
            Phrases(language: .english).statuses(counts)
                == "1 idea, 2 continuous, 1 not stated, 2 ideas, 1 continuous, 2 not stated")
    }
}
