import Testing

@testable import StrategyModel

@Suite struct RareTests {
    @Test func holdsAValueOrNone() {
        #expect(Rare<String>().value == nil)
        #expect(Rare("Grund").value == "Grund")
    }

    /// Two are the same if they say the same.
    @Test func isAValue() {
        let one = Rare("Grund")
        #expect(one == Rare("Grund") && one.hashValue == Rare("Grund").hashValue)
        #expect(one != Rare("anderer Grund") && one != Rare() && Rare<String>() == Rare())
    }
}
