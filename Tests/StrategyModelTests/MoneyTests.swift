import Testing

@testable import StrategyModel

@Suite("Money of measures, and its sums")
struct MoneyTests {
    private static let today = CivilDay.first(ofMonth: 11, in: 2026)

    /// Cents are never lost: what rounding down leaves over goes to the largest remainders.
    @Test(arguments: [
        (100, [1, 1, 1], [34, 33, 33]), (100, [2, 1], [67, 33]), (7, [0, 0], [0, 0]), (0, [3, 5], [0, 0]),
        (1, [1, 5, 5], [0, 1, 0]), (10, [5], [10]),
        (Int.max, [1, 1], [Int.max / 2 + 1, Int.max / 2]), (Int.max, [.max, .max], [Int.max / 2 + 1, Int.max / 2]),
        (7, [Int.max, 0, Int.max - 1], [4, 0, 3]),
    ])
    func divided(cents: Int, weights: [Int], parts: [Int]) {
        #expect(Money(cents: cents).divided(by: weights).map(\.cents) == parts)
    }

    @Test func aDivisionAlwaysAddsUp() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                Int.random(in: 0...9_999, using: &random)
            }
            let money = Money(cents: Int.random(in: 0...9_999_999, using: &random))
            let parts = money.divided(by: weights)
            #expect(
                parts.reduce(.zero, +) == (weights.contains { $0 > 0 } ? money : .zero), "\(money.cents) \(weights)")
        }
    }

    @Test(arguments: [(6667, 30_000, 20_001), (5000, 1, 1), (0, 99, 0), (10_000, 99, 99)])
    func ratesOfAmounts(hundredths: Int, cents: Int, part: Int) {
        #expect(Rate(hundredths: hundredths).of(Money(cents: cents)).cents == part)
    }

    /// Sums by hand: 2026 costs 120.000, of which 60.000 are funded; 2027 costs 30.000 and nothing funds it.
    @Test func byYear() throws {
        let site = MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            status: in Umsetzung
            kosten:
              - jahr: 2026
                art: investiv
                geplant: 100.000 EUR
                ist: 98.450,20 EUR
              - jahr: 2026
                art: konsumtiv
                geplant: 20.000 EUR
              - jahr: 2027
                geplant: 30.000 EUR
            foerderung:
              - programm: Dorf
                quote: 40 %
                jahr: 2026
            ---
            """
        ])
        let finances = try #require(site.resolved.strategies.first?.measures.first).finances
        #expect(finances.planned == Money(cents: 150_000_00))
        #expect(finances.actual == Money(cents: 98_450_20))
        #expect(finances.funding == Money(cents: 60_000_00))
        #expect(finances.ownShare == Money(cents: 90_000_00))
        #expect(
            finances.years.map {
                [$0.year ?? 0, $0.planned?.cents ?? 0, $0.funding?.cents ?? 0, $0.ownShare?.cents ?? 0]
            }
                == [[2026, 120_000_00, 60_000_00, 60_000_00], [2027, 30_000_00, 0, 30_000_00]])
    }

    /// A funding line that does not say how much leaves the own share unknown.
    @Test func unknownFunding() throws {
        let site = MarkedSite(["massnahmen/a.md": "---\ntitel: A\nkosten: 1 Mio. EUR\nfoerderung: Bund\n---\n"])
        let finances = try #require(site.resolved.strategies.first?.measures.first).finances
        #expect(finances.planned == Money(cents: 1_000_000_00))
        #expect(finances.ownShare == nil)
        #expect(finances.funding == nil)
    }

    @Test(arguments: [
        ("nach Einwohnern", ["1.000.000", "3.000.000"]),
        (
            "\n  schluessel: Anteile\n  anteile:\n    - kommune: nord\n      anteil: 10 %\n    - kommune: sued\n      anteil: 90 %",
            ["400.000", "3.600.000"]
        ),
        (
            "\n  schluessel: Festbeträge\n  anteile:\n    - kommune: nord\n      betrag: 1.500,00 EUR\n    - kommune: sued\n      betrag: 38.500 EUR",
            ["150.000", "3.850.000"]
        ),
        ("\n  schluessel: Einwohner\n  anteile: [sued]", ["4.000.000"]),
    ])
    func sharing(rule: String, cents: [String]) throws {
        let site = MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\neinwohner: 1.000\n---\n",
            "kommunen/sued.md": "---\nname: Süd\neinwohner: 3.000\n---\n",
            "massnahmen/a.md": "---\ntitel: A\nkommunen: alle\nkosten: 40.000 EUR\nkostenteilung: \(rule)\n---\n",
        ])
        site.verify()
        let relations = try #require(site.resolved.strategies.first)
        let parts = relations.ownShares(of: try #require(relations.measures.first))
        #expect(parts.map(\.amount.cents) == cents.map { Int($0.replacing(".", with: "")) })
    }

    @Test func sharingThatDoesNotWorkOut() {
        MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n", "kommunen/sued.md": "---\nname: Süd\neinwohner: 3.000\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            kommunen: alle
            kosten: 40.000 EUR
            kostenteilung: nach Einwohnern
            //             ^^^^^^^^^^^^^^^ cost-sharing | Nach Einwohnern geteilt, aber Nord hat keine Einwohnerzahl | Shared by inhabitants, but Nord has no population | Ergänzen Sie einwohner: in kommunen/nord.md
            ---
            """,
        ]).verify()
        MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n", "kommunen/sued.md": "---\nname: Süd\n---\n",
            "massnahmen/a.md":
                "---\ntitel: A\nkosten: 40.000 EUR\nkostenteilung:\n  schluessel: Anteile\n  anteile:\n    - kommune: nord\n      anteil: 60 %\n    - kommune: sued\n      anteil: 45 %\n---\n",
            "massnahmen/b.md":
                "---\ntitel: B\nkosten: 40.000 EUR\nkostenteilung:\n  schluessel: Festbeträge\n  anteile:\n    - kommune: nord\n      betrag: 10.000 EUR\n    - kommune: sued\n      betrag: 20.000 EUR\n---\n",
        ]).expect([
            "cost-sharing Die Anteile ergeben 105 % statt 100 %",
            "cost-sharing Die Festbeträge ergeben 30.000 EUR, der Eigenanteil ist 40.000 EUR",
        ])
    }

    /// By hand: what was cancelled is counted, but costs nothing.
    @Test func rollUp() throws {
        let site = MarkedSite([
            "massnahmen/a.md":
                "---\ntitel: A\nstatus: in Umsetzung\nkosten: 10.000 EUR\npersonal: 0,5 VZÄ\nzeitraum: 2025 bis 2027\n---\n",
            "massnahmen/b.md":
                "---\ntitel: B\nstatus: in Umsetzung\nkosten: 5.000 EUR\neigenanteil: 1.000 EUR\nzeitraum: 2025 bis 2026-06\n---\n",
            "massnahmen/c.md": "---\ntitel: C\nstatus: eingestellt\nkosten: 99.000 EUR\npersonal: 9 VZÄ\n---\n",
            "massnahmen/d.md": "---\ntitel: D\nstatus: Idee\n---\n",
        ])
        let relations = try #require(site.resolved.strategies.first)
        let sum = RollUp(MeasureList(relations.measures))
        #expect(sum.count == 4)
        #expect(sum.statuses == [.inProgress: 2, .cancelled: 1, .idea: 1])
        #expect(sum.planned == Money(cents: 15_000_00))
        #expect(sum.ownShare == Money(cents: 11_000_00))
        #expect(sum.peakStaff == FullTime(hundredths: 50))
        #expect((sum.courses[.onTrack], sum.withCourse, sum.late) == (1, 2, 1))
    }
}
