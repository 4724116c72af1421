import Testing

@testable import StrategyModel

@Suite struct RareTests {
    private struct Holder: Hashable {
        @Rare var word: String?
    }

    @Test func holdsAValueOrNone() {
        var holder = Holder()
        #expect(holder.word == nil)
        holder.word = "Grund"
        #expect(holder.word == "Grund")
        holder.word = nil
        #expect(holder.word == nil)
    }

    /// Who copies it has a value of his own, and two are the same if they say the same.
    @Test func isAValue() {
        let one = Holder(word: "Grund")
        var other = one
        #expect(one == other && one.hashValue == Holder(word: "Grund").hashValue)
        other.word = "anderer Grund"
        #expect(one.word == "Grund" && one != other)
        other.word = "Grund"
        #expect(one == other)
        #expect(one != Holder())
    }
}
