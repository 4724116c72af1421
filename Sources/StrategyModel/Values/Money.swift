import Diagnostics

/// An amount in euro cents.
package struct Money: Sendable, Hashable, Comparable {
    package let cents: Int

    package init(cents: Int) { self.cents = cents }

    package static func < (one: Money, other: Money) -> Bool { one.cents < other.cents }

    /// The sum, or the largest amount there is: content cannot make a build crash.
    package static func + (one: Money, other: Money) -> Money {
        let (sum, overflow) = one.cents.addingReportingOverflow(other.cents)
        return Money(cents: overflow ? .max : sum)
    }
}

extension Money {
    package static let zero = Money(cents: 0)

    /// What is left, or nothing where `other` is more.
    package func reduced(by other: Money) -> Money { Money(cents: cents > other.cents ? cents - other.cents : 0) }

    /// Divides it in proportion to `weights`, to the cent: the cents that rounding down leaves over go to the largest
    /// remainders, of equal ones to the first (method of Hare and Niemeyer). Nothing if the weights add up to nothing.
    package func divided(by weights: [Int]) -> [Money] {
        let weights = Money.summable(weights)
        let total = weights.reduce(0, +)
        guard total > 0 else { return weights.map { _ in .zero } }
        var parts = weights.map { weight in
            let product = cents.multipliedFullWidth(by: weight)
            let (quotient, remainder) = total.dividingFullWidth(product)
            return (cents: quotient, remainder: remainder)
        }
        let rest = cents - parts.reduce(0) { $0 + $1.cents }
        let byRemainder = parts.indices.sorted { (parts[$1].remainder, $0) < (parts[$0].remainder, $1) }
        for index in byRemainder.prefix(max(0, rest)) { parts[index].cents += 1 }
        return parts.map { Money(cents: $0.cents) }
    }

    /// None below zero, and all smaller if no number held their sum.
    private static func summable(_ weights: [Int]) -> [Int] {
        let most = Int.max / max(weights.count, 1)
        let isSummable = weights.allSatisfy { $0 <= most }
        return weights.map { max(0, isSummable ? $0 : $0 / weights.count) }
    }
}

enum MoneyReader {
    /// `12.500 EUR`, `1,2 Mio. EUR`, `98.450,20 €`; the currency may be left out.
    static func money(_ text: String, language: Language) -> Result<Money, NumberReader.Failure> {
        if text.hasSuffix(" EUR"), let euros = NumberReader.whole(text.utf8.dropLast(4), language: language) {
            return cents(euros, power: 0)
        }
        var words = text.withSpelledCurrency.parts(at: " ")
        let thousands = language == .german ? thousandEuros(&words) : nil
        if thousands == nil, let last = words.last?.lowercased(), currencies.contains(last) {
            words.removeLast()
        } else if thousands == nil, let first = words.first?.lowercased(), currencies.contains(first) {
            words.removeFirst()
        }
        var power = thousands ?? 0
        if language == .german, let last = words.last { words[words.count - 1] = withoutDash(last) }
        if power == 0, words.count > 1, let last = words.last?.lowercased(),
            let named = powers[last.hasSuffix(".") ? String(last.dropLast()) : last]
        {
            power = named
            words.removeLast()
        } else if power == 0, words.count == 1, words[0].utf8.last.map(NumberReader.isDigit) == false,
            let last = words[0].last?.lowercased(), last == "m" || last == "k"
        {
            power = last == "m" ? 6 : 3
            words[0].removeLast()
        }
        guard words.count == 1 else { return .failure(.unreadable) }
        return NumberReader.number(words[0], language: language).flatMap { cents($0, power: power) }
    }

    /// `64 T€` and `64 TEUR`, as finance offices write thousands: takes the currency off, and gives the power of ten.
    private static func thousandEuros(_ words: inout [String]) -> Int? {
        if words.count == 2, words[1].uppercased() == "TEUR" {
            words.removeLast()
            return 3
        }
        guard words.count == 3, words[1] == "T", currencies.contains(words[2].lowercased()) else { return nil }
        words.removeLast(2)
        return 3
    }

    /// `6.400,-` and `6.400,–`: no cents.
    private static func withoutDash(_ number: String) -> String {
        guard let dash = number.firstIndex(of: ","), dash > number.startIndex else { return number }
        let rest = number[number.index(after: dash)...]
        return !rest.isEmpty && rest.allSatisfy { "-–—".contains($0) } ? String(number[..<dash]) : number
    }

    private static func cents(_ number: DecimalNumber, power: Int) -> Result<Money, NumberReader.Failure> {
        guard let cents = number.scaled(to: power + 2) else {
            // Nothing is lost where there are no smaller parts than cents: then it does not fit.
            return .failure(number.decimals <= power + 2 && number.digits > 0 ? .tooLarge : .unreadable)
        }
        if cents > most { return .failure(.tooLarge) }
        return cents < 0 ? .failure(.unreadable) : .success(Money(cents: cents))
    }

    /// 10,000 billion euros in cents, of which thousands can be added up; no public budget is nearly as large.
    private static let most = 1_000_000_000_000_000

    private static let currencies: Set = ["eur", "euro", "euros"]
    private static let powers = [
        "tsd": 3, "tausend": 3, "thousand": 3, "mio": 6, "million": 6, "millionen": 6, "mrd": 9, "milliarde": 9,
        "milliarden": 9, "billion": 9, "bn": 9, "m": 6, "k": 3,
    ]
}

extension String {
    fileprivate var withSpelledCurrency: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : replacing("€", with: " EUR ")
    }
}
