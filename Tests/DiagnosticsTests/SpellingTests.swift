import Testing

@testable import Diagnostics

@Suite struct SpellingTests {
    @Test(arguments: [
        ("titel", "titel"), ("tietl", "titel"), ("Titel", "titel"), ("statsu", "status"),
        ("meilenstein", "meilensteine"), ("verantwortlch", "verantwortlich"),
    ])
    func findsTheNearest(word: String, name: String) {
        let names = ["titel", "status", "stand", "meilensteine", "verantwortlich"]
        #expect(Spelling.nearest(to: word, among: names) == name)
    }

    @Test(arguments: ["xyz", "kosten", "", "ti"])
    func findsNothingFar(word: String) {
        #expect(Spelling.nearest(to: word, among: ["titel", "status", "meilensteine"]) == nil)
    }

    @Test func theFirstWinsATie() {
        #expect(Spelling.nearest(to: "bat", among: ["cat", "rat"]) == "cat")
        #expect(Spelling.nearest(to: "x", among: []) == nil)
    }

    @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3)])
    func distance(one: String, other: String, expected: Int) {
        #expect(Spelling.distance(Array(one), Array(other)) == expected)
        #expect(Spelling.distance(Array(other), Array(one)) == expected)
    }
}
