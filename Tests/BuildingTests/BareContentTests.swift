import Testing

/// Contents that say no more than their name: nothing around what they leave out.
@Suite struct BareContentTests {
    private static let folders = [
        "kapitel", "kommunen", "handlungsfelder", "ziele", "massnahmen", "zeitplaene", "indikatoren", "akteure",
        "foerderung", "beteiligung", "sitzungen", "pages",
    ]

    @Test func leaveNothingEmpty() throws {
        let named = Self.folders.map { ("\($0)/a.md", "---\ntitel: Name\n---\n") }
        let frame = [
            "site.yaml": "titel: Probe\n", "pages/impressum.md": "---\ntitel: Impressum\n---\n",
            "strategie.md": "---\ntitel: Strategie\n---\n",
        ]
        let site = try BuiltSite(texts: frame.merging(named) { $1 })
        #expect(site.problems == [])
        #expect(site.faults == [])
    }
}
