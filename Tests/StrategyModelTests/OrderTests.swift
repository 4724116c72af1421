import Testing

@testable import StrategyModel

@Suite struct OrderTests {
    /// By `reihenfolge`, else by number, else by title; what is part of a number comes behind the number itself.
    @Test func inWhichOrderContentsAreListed() throws {
        let numbers = ["1": "Zuletzt genannt", "1.1": "Anfang", "1.10": "Ende", "1.2": "Mitte", "2": "Nächstes"]
        var files = numbers.map { number, title in
            ("massnahmen/nr\(number.replacing(".", with: "-")).md", "---\nnummer: \(number)\ntitel: \(title)\n---\n")
        }
        files += ["Öffnung": "o", "Ofen": "b", "Zaun 10": "z", "Zaun 9": "x"].map { title, name in
            ("massnahmen/\(name).md", "---\ntitel: \(title)\n---\n")
        }
        files.append(("massnahmen/erste.md", "---\ntitel: Zuerst\nreihenfolge: 1\n---\n"))
        let site = MarkedSite(Dictionary(uniqueKeysWithValues: files))
        site.verify()
        let titles = try #require(site.resolved.strategies.first).measures.map(\.content.record.title)
        #expect(
            titles == [
                "Zuerst", "Zuletzt genannt", "Anfang", "Mitte", "Ende", "Nächstes", "Öffnung", "Ofen", "Zaun 9",
                "Zaun 10",
            ])
    }

    /// Two without a number that are called the same stand in the order of their ids.
    @Test func calledTheSame() throws {
        let site = MarkedSite([
            "massnahmen/zweite.md": "---\ntitel: Gleich\n---\n", "massnahmen/erste.md": "---\ntitel: Gleich\n---\n",
        ])
        let ids = try #require(site.resolved.strategies.first).measures.map(\.id.name)
        #expect(ids == ["erste", "zweite"])
    }
}
