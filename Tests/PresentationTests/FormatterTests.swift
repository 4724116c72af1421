import Diagnostics
import StrategyModel
import Testing

@testable import Presentation

@Suite struct FormatterTests {
    private let german = Formatter(.german)
    private let english = Formatter(.english)

    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1.000"), (1005, "1.005"), (-999, "−999"), (-1_012_345, "−1.012.345"),
        (Int.max, "9.223.372.036.854.775.807"), (Int.min, "−9.223.372.036.854.775.808"),
    ])
    func numbers(number: Int, text: String) {
        #expect(german.number(number) == text)
        #expect(english.number(number) == text.replacing(".", with: ","))
    }

    @Test(arguments: [
        (0, "0\u{A0}€", "€0"), (5, "0,05\u{A0}€", "€0.05"), (98_450_20, "98.450,20\u{A0}€", "€98,450.20"),
        (-50, "−0,50\u{A0}€", "€−0.50"), (-240_000_00, "−240.000\u{A0}€", "€−240,000"),
        (Int.max, "92.233.720.368.547.758,07\u{A0}€", "€92,233,720,368,547,758.07"),
    ])
    func amounts(cents: Int, inGerman: String, inEnglish: String) {
        #expect(german.money(Money(cents: cents)) == inGerman)
        #expect(english.money(Money(cents: cents)) == inEnglish)
    }

    @Test(
        arguments: [
            (625, 1, nil, "62,5"), (625, 1, 0, "63"), (-625, 1, 0, "−63"), (624, 1, 0, "62"), (-5, 1, nil, "−0,5"),
            (5, 3, nil, "0,005"), (5, 0, 2, "5,00"), (1_234_567, 2, nil, "12.345,67"), (1_2499, 4, 1, "1,2"),
            // Too large for more decimals than it has, and for one more to round by.
            (10_000_000_000_000, 0, 6, "10.000.000.000.000"), (Int.max, 10, nil, "922.337.203,685477581"),
            (Int.max, 6, 5, "9.223.372.036.854,77581"), (Int.min, 0, nil, "−9.223.372.036.854.775.808"),
        ] as [(Int, Int, Int?, String)])
    func decimals(digits: Int, decimals: Int, precision: Int?, text: String) {
        #expect(german.decimal(DecimalNumber(digits: digits, decimals: decimals), precision: precision) == text)
    }

    @Test(arguments: [
        ("2026-09-30", "30.\u{A0}September 2026", "30\u{A0}September 2026"),
        ("2026-03-01", "1.\u{A0}März 2026", "1\u{A0}March 2026"),
    ])
    func days(written: String, inGerman: String, inEnglish: String) throws {
        let day = try #require(CivilDay(written))
        #expect(german.day(day) == inGerman)
        #expect(english.day(day) == inEnglish)
        #expect(german.date(PartialDate(day)) == inGerman)
    }

    @Test(arguments: [
        (PartialDate.Precision.year, "2026", "2026"), (.quarter(3), "3. Quartal 2026", "Q3 2026"),
        (.month(12), "Dezember 2026", "December 2026"), (.month(5), "Mai 2026", "May 2026"),
    ])
    func partialDates(precision: PartialDate.Precision, inGerman: String, inEnglish: String) {
        #expect(german.date(PartialDate(year: 2026, precision: precision)) == inGerman)
        #expect(english.date(PartialDate(year: 2026, precision: precision)) == inEnglish)
    }
}
