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

    /// What is passed over at a glance would not have been near enough: thousands of words, one, two or three slips away from
    /// each other.
    @Test func atAGlanceNothingIsOverlooked() {
        var dice = Dice()
        let letters = Array("abcdefgäöß-19")
        func word(_ length: Int) -> String {
            String((0..<length).map { _ in letters.randomElement(using: &dice) ?? "a" })
        }
        var near = 0
        for round in 0..<4000 {
            let one = word(round % 14)
            var other = Array(one)
            for _ in 0..<Int.random(in: 0...4, using: &dice) {
                let place = Int.random(in: 0...other.count, using: &dice)
                switch Int.random(in: 0...2, using: &dice) {
                case 0: other.insert(contentsOf: word(1), at: place)
                case 1 where place < other.count: other.remove(at: place)
                default: if place + 1 < other.count { other.swapAt(place, place + 1) }
                }
            }
            let limit = one.count <= 4 ? 1 : one.count <= 8 ? 2 : 3
            let isNear =
                Spelling.distance(Array(one.unicodeScalars), Array(String(other).unicodeScalars)) ?? .max <= limit
            #expect((Spelling.nearest(to: one, among: [String(other)]) != nil) == isNear, "\(one) \(String(other))")
            near += isNear ? 1 : 0
        }
        #expect(near > 1000 && near < 3900)
    }
}

/// The same numbers every time (a linear congruence, Knuth's MMIX).
private struct Dice: RandomNumberGenerator {
    private var state: UInt64 = 42

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }
}
