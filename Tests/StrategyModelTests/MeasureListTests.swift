import Testing

@testable import StrategyModel

@Suite struct MeasureListTests {
    /// Lists of measures by what they mention, and by what must come first.
    @Test func positions() throws {
        let site = MarkedSite([
            "handlungsfelder/dorf.md": "---\ntitel: Dorf\n---\n",
            "massnahmen/a.md": "---\ntitel: A\nhandlungsfelder: dorf\n---\n",
            "massnahmen/b.md": "---\ntitel: B\nvoraussetzungen: [c, a]\n---\n",
            "massnahmen/c.md": "---\ntitel: C\nhandlungsfelder: dorf\nblockiert: a\nstatus: geplant\n---\n",
        ])
        site.verify()
        let relations = try #require(site.resolved.strategies.first)
        let dorf = try #require(relations.fields.first).id
        let all = MeasureList(relations.measures)
        #expect(all.map(\.id.name) == ["a", "b", "c"])
        let inDorf = relations.measures(.field, dorf)
        #expect(inDorf.positions == [0, 2])
        #expect(inDorf.map(\.id.name) == ["a", "c"])
        #expect(inDorf.filter { $0.content.record.status == .planned }.positions == [2])
        #expect((0..<3).map { relations.conditions(at: $0).positions } == [[2], [2, 0], []])
        #expect(relations.measures(.goal, dorf).isEmpty)
    }
}
