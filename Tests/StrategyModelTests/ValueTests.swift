import Diagnostics
import Testing

@testable import StrategyModel

@Suite("Dates")
struct DateTests {
    @Test(arguments: [
        ("2024", "2024-01-01…2024-12-31"), ("2024-Q3", "2024-07-01…2024-09-30"), ("2024-q3", "2024-07-01…2024-09-30"),
        ("Q3 2024", "2024-07-01…2024-09-30"), ("3. Quartal 2024", "2024-07-01…2024-09-30"),
        ("2024-02", "2024-02-01…2024-02-29"), ("02.2023", "2023-02-01…2023-02-28"),
        ("2024-07-15", "2024-07-15…2024-07-15"),
        ("15.07.2024", "2024-07-15…2024-07-15"), ("5.7.2024", "2024-07-05…2024-07-05"),
        ("Juli 2024", "2024-07-01…2024-07-31"), ("März 2024", "2024-03-01…2024-03-31"),
        ("Dez. 2024", "2024-12-01…2024-12-31"),
        ("15. Juli 2024", "2024-07-15…2024-07-15"), ("15 July 2024", "2024-07-15…2024-07-15"),
    ])
    func read(text: String, span: String) {
        guard case .success(let date) = DateReader.date(text) else {
            Issue.record("\(text) is not read")
            return
        }
        #expect("\(date.first.isoText)…\(date.last.isoText)" == span)
    }

    @Test(arguments: [
        ("2023-02-29", DateReader.Failure.impossible), ("31.02.2026", .impossible), ("2026-13", .impossible),
        ("2026-Q5", .impossible), ("0000", .farAway), ("1021-05", .farAway), ("gestern", .unreadable),
        ("24", .unreadable),
        ("15.7.26", .unreadable), ("Sommer 2026", .unreadable), ("2026-7-1-2", .unreadable), ("", .unreadable),
    ])
    func refused(text: String, failure: DateReader.Failure) {
        guard case .failure(let found) = DateReader.date(text) else {
            Issue.record("\(text) is read")
            return
        }
        #expect(found == failure)
    }

    @Test(arguments: [
        ("2025 bis 2027", "2025-01-01", "2027-12-31"), ("2025-Q2 bis 2027-12", "2025-04-01", "2027-12-31"),
        ("2025 – 2027", "2025-01-01", "2027-12-31"), ("2025-2027", "2025-01-01", "2027-12-31"),
        ("2025/2027", "2025-01-01", "2027-12-31"), ("2025-07", "2025-07-01", "2025-07-31"),
        ("2025–2027", "2025-01-01", "2027-12-31"),
        ("January 2025 to 2026", "2025-01-01", "2026-12-31"), ("ab 2025", "2025-01-01", "–"),
        ("from 2025", "2025-01-01", "–"),
        ("bis Juli 2026", "–", "2026-07-31"), ("2026", "2026-01-01", "2026-12-31"),
        ("von 2025 bis 2026", "2025-01-01", "2026-12-31"),
    ])
    func periods(text: String, start: String, end: String) {
        guard case .success(let period) = DateReader.period(text) else {
            Issue.record("\(text) is not read")
            return
        }
        #expect(period.start?.first.isoText ?? "–" == start)
        #expect(period.end?.last.isoText ?? "–" == end)
    }

    @Test func dayNumbers() {
        let days = [
            ("1970-01-01", 0), ("2000-03-01", 11017), ("2026-11-24", 20781), ("1969-12-31", -1),
            ("1904-02-29", -24048),
        ]
        for (text, number) in days { #expect(CivilDay(text)?.number == number) }
    }
}

@Suite("Numbers and money")
struct NumberTests {
    @Test(arguments: [
        ("1.911", 1911, 0), ("12.500,75", 1_250_075, 2), ("1911", 1911, 0), ("0,5", 5, 1), ("-3", -3, 0),
        ("1 234", -1, -1),
    ])
    func german(text: String, digits: Int, decimals: Int) {
        let number = try? NumberReader.number(text, language: .german).get()
        #expect(number == (decimals < 0 ? nil : DecimalNumber(digits: digits, decimals: decimals)))
    }

    @Test func theOtherLanguagesPointIsNoGuess() {
        #expect(
            NumberReader.number("12.50", language: .german) == .failure(.ambiguous(whole: "1250", decimal: "12,50")))
        #expect(
            NumberReader.number("12,50", language: .english) == .failure(.ambiguous(whole: "1250", decimal: "12.50")))
    }

    @Test(arguments: [
        ("240.000 EUR", 24_000_000), ("98.450,20 EUR", 9_845_020), ("1,2 Mio. EUR", 120_000_000),
        ("11,47 Mio. EUR", 1_147_000_000),
        ("5 Tsd. €", 500_000), ("€ 12", 1200), ("12.500", 1_250_000), ("2 Mrd. Euro", 200_000_000_000),
        ("10.000 Mrd. EUR", 1_000_000_000_000_000),
    ])
    func money(text: String, cents: Int) {
        #expect(MoneyReader.money(text, language: .german) == .success(Money(cents: cents)))
    }

    @Test(arguments: [("12,500 EUR", 1_250_000), ("1.2m EUR", 120_000_000), ("EUR 5k", 500_000)])
    func englishMoney(text: String, cents: Int) {
        #expect(MoneyReader.money(text, language: .english) == .success(Money(cents: cents)))
    }

    @Test(arguments: ["viel", "1,234 EUR", "99999999999999999999 EUR", "-5 EUR", "EUR", "1 2 EUR"])
    func noMoney(text: String) {
        #expect(throws: NumberReader.Failure.self) { try MoneyReader.money(text, language: .german).get() }
    }

    @Test(arguments: [
        "10.001 Mrd. EUR", "10.000.000.000.000,01 EUR", "99999999999 Mrd. EUR",
        "99999999999999999999 EUR",
    ])
    func tooMuchMoney(text: String) {
        #expect(MoneyReader.money(text, language: .german) == .failure(.tooLarge))
    }

    @Test func eighteenDigits() {
        let (most, more) = ("999999999999999999", "1000000000000000000")
        #expect(
            NumberReader.number(most, language: .german)
                == .success(DecimalNumber(digits: 999_999_999_999_999_999, decimals: 0)))
        #expect(NumberReader.number(more, language: .german) == .failure(.tooLarge))
    }

    @Test func sumsDoNotOverflow() {
        #expect(Money(cents: .max) + Money(cents: 1) == Money(cents: .max))
    }
}

@Suite("Names and paths")
struct NameTests {
    @Test(arguments: [
        ("a%20b", "a b"), ("b%C3%A4", "bä"), ("%+1%-0%2", "%+1%-0%2"), ("%2%20", "%2 "), ("%FF", nil),
    ])
    func percentSigns(text: String, plain: String?) {
        #expect(ContentPath.percentDecoded(text) == plain)
    }

    @Test func naturalOrder() {
        let names = ["M-10", "M-2", "Öd", "Oz", "M-1", "Oa", "m-2b", ""]
        #expect(
            names.sorted { NaturalOrder($0) < NaturalOrder($1) } == [
                "", "M-1", "M-2", "m-2b", "M-10", "Oa", "Öd", "Oz",
            ])
        #expect(NaturalOrder("Weg 9é") < NaturalOrder("Weg 10é"))
        let sizes = ["0", "007", "7", "7a", "08", "99999999999999999998", "99999999999999999999", "m", "m5", "m_5"]
        #expect(sizes.reversed().sorted { NaturalOrder($0) < NaturalOrder($1) } == sizes)
        // An accent on a digit is text behind a number.
        #expect(NaturalOrder("5") < NaturalOrder("5\u{301}") && NaturalOrder("5\u{301}") < NaturalOrder("6"))
    }

    @Test(arguments: [
        ("massnahmen/a.md", "../kapitel/b.md", "kapitel/b.md"), ("index.md", "pages/x.md", "pages/x.md"),
        ("a/b/c.md", "./d.md", "a/b/d.md"), ("a.md", "/b.md", "b.md"), ("a/b/c/d.md", "../../x.md", "a/x.md"),
        ("a/b/c.md", "../../x/../y.md", "y.md"), ("a/b.md", ".../c.md", "a/.../c.md"),
        ("a/b.md", "x//y.md", "a/x/y.md"),
        ("a/b.md", "x/", "a/x"), ("a/b.md", ".", "a"), ("ä/ö.md", "../ü.md", "ü.md"),
    ])
    func resolvedPaths(from: String, destination: String, path: String) {
        #expect(ContentPath.resolve(destination, from: from) == path)
        #expect(ContentPath.resolve(ContentPath.relative(to: path, from: from), from: from) == path)
    }

    @Test func idsOfOneNormalForm() {
        let site = MarkedSite([
            "massnahmen/a.md": "---\nid: x-1\ntitel: A\n---\n", "massnahmen/b.md": "---\nid: x--1\ntitel: B\n---\n",
            "massnahmen/c.md": "---\ntitel: C\n---\n",
        ])
        func name(_ text: String) -> String? {
            let mention = Mention(kinds: [.measure], text: text, range: 0..<0, mayBeText: false)
            return site.resolved.names.target(of: mention, in: "")?.name
        }
        #expect(["x-1", "x--1", "X 1", "c", "C", "d"].map(name) == ["x-1", "x-1", "x-1", "c", "c", nil])
    }

    @Test func pathsOutOfTheFolder() { #expect(ContentPath.resolve("../../x.md", from: "a/b.md") == nil) }

    @Test(arguments: [
        ("massnahmen/03-waldi-app.md", "measure", "–", "waldi-app", 3),
        ("ilzer-land/kommunen/Röhrnbach.md", "municipality", "ilzer-land", "roehrnbach", -1),
        ("01-nord/strategie.md", "strategy", "nord", "strategie", -1),
        ("seiten/impressum.md", "page", "–", "impressum", -1),
        ("nord/maßnahmen/teil/2. Weg.md", "measure", "nord", "weg", 2),
        ("kapitel/06_Felder/06.02_Bildung/index.md", "chapter", "–", "bildung", 6),
        ("kapitel/08_Grundlagen/index.md", "chapter", "–", "grundlagen", 8),
        ("nord/2030.md", "unknown", "nord", "2030", -1),
    ])
    func places(path: String, kind: String, strategy: String, name: String, order: Int) {
        let place = Place(path: path)
        let role = if case .content(let kind) = place.role { kind.rawValue } else { "\(place.role)" }
        #expect([role, place.strategy ?? "–", place.name] == [kind, strategy, name])
        #expect(place.order ?? -1 == order)
    }
}

@Suite struct KindNameTests {
    @Test func numbersAreTheOrderOfTheCases() {
        #expect(KindName.allCases.map(\.number) == Array(KindName.allCases.indices))
        #expect(Kind.all.map(\.name) == KindName.allCases)
    }

    @Test(arguments: [
        ("6.400,- €", 640_000), ("6.400,-€", 640_000), ("6.400,– EUR", 640_000), ("6.400,-- Euro", 640_000),
        ("64 T€", 6_400_000), ("64 TEUR", 6_400_000), ("1,5 T EUR", 150_000),
    ])
    func amountsAsFinanceOfficesWriteThem(text: String, cents: Int) {
        #expect(MoneyReader.money(text, language: .german) == .success(Money(cents: cents)))
    }

    @Test(arguments: [",- €", "64 T", "6.400,-5 €", "1 Mio. T€", "64 TEUR EUR"])
    func isNoAmount(text: String) {
        #expect(MoneyReader.money(text, language: .german) == .failure(.unreadable))
        #expect(MoneyReader.money("6,400.- EUR", language: .english) == .failure(.unreadable))
    }
}
