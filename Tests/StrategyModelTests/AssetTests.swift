import Testing

@testable import StrategyModel

@Suite struct AssetTests {
    /// Renamed from one way of storing an accent to the other, it lies elsewhere.
    @Test func whereItLies() {
        func asset(_ location: String) -> Asset {
            Asset(path: "ä.png", shownPath: "ä.png", location: location, size: 1)
        }
        #expect(asset("/a\u{308}.png") == asset("/a\u{308}.png"))
        #expect(asset("/a\u{308}.png") != asset("/\u{E4}.png"))
    }
}
