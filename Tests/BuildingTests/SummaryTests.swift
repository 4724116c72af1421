import Testing

/// What search engines show of a page: its teaser, whoever has one, else how its text begins.
struct SummaryTests {
    private static let text = "Der Text beginnt mit diesem Satz.\n\nUnd geht so weiter."

    private func description(_ path: String, _ head: String, _ text: String = text) throws -> String? {
        let texts = ["strategie/\(path).md": "---\n\(head)\n---\n\(text)\n"]
        return try description(of: "strategie/\(path).html", texts)
    }

    private func description(of page: String, _ texts: [String: String]) throws -> String? {
        let frame = [
            "site.yaml": "titel: Musterland\nherausgeber: Musterland\n",
            "strategie/strategie.md": "---\ntitel: Strategie\nteaser: Wohin wir wollen.\n---\n",
        ]
        let html = try BuiltSite(texts: frame.merging(texts) { $1 }).text(page)
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

    @Test func ofTheHomePage() throws {
        let home = "---\ntitel: Willkommen\n---\n\(Self.text)\n"
        #expect(try description(of: "index.html", ["index.md": home]) == "Der Text beginnt mit diesem Satz.")
        #expect(try description(of: "index.html", [:]) == "Wohin wir wollen.")
        let another = ["anderes/strategie.md": "---\ntitel: Eine zweite\nteaser: Woanders hin.\n---\n"]
        #expect(try description(of: "index.html", another) == nil)
    }
}
