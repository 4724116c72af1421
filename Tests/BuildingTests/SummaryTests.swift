import Testing

/// What search engines show of a page: its teaser, whoever has one, else how its text begins.
struct SummaryTests {
    private static let text = "Der Text beginnt mit diesem Satz.\n\nUnd geht so weiter."

    private func description(_ path: String, _ head: String, _ text: String = text) throws -> String? {
        let site = try BuiltSite(texts: [
            "site.yaml": "titel: Musterland\nherausgeber: Musterland\n",
            "strategie/strategie.md": "---\ntitel: Strategie Musterland\n---\n",
            "strategie/\(path).md": "---\n\(head)\n---\n\(text)\n",
        ])
        let html = site.text("strategie/\(path).html")
        let start = try #require(html.firstRange(of: "<head>"))
        let rest = html[start.upperBound...]
        guard let found = rest.firstRange(of: "<meta name=\"description\" content=\"") else { return nil }
        return rest[found.upperBound...].split(separator: "\"", maxSplits: 1).first.map(String.init)
    }

    @Test(arguments: ["massnahmen/a", "ziele/a", "handlungsfelder/a", "kapitel/a", "beteiligung/a"])
    func ofWhateverHasATeaser(path: String) throws {
        #expect(try description(path, "titel: A\nteaser: Ein Satz.") == "Ein Satz.")
        #expect(try description(path, "titel: A\nkurzbeschreibung: Ein Satz.") == "Ein Satz.")
        #expect(try description(path, "titel: A\nteaser:") == "Der Text beginnt mit diesem Satz.")
        #expect(try description(path, "titel: A\nteaser: \"\"") == "Der Text beginnt mit diesem Satz.")
        #expect(try description(path, "titel: A") == "Der Text beginnt mit diesem Satz.")
        #expect(try description(path, "titel: A", "") == nil)
    }

    @Test func ofWhatHasNone() throws {
        #expect(try description("kommunen/a", "name: A") == "Der Text beginnt mit diesem Satz.")
    }
}
