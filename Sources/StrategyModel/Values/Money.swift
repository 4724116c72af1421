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
        let total = weights.reduce(0) { sum, weight in
            let (sum, overflow) = sum.addingReportingOverflow(max(0, weight))
            return overflow ? .max : sum
        }
        guard total > 0 else { return weights.map { _ in .zero } }
        var parts = weights.map { weight in
            let product = cents.multipliedFullWidth(by: max(0, weight))
            let (quotient, remainder) = total.dividingFullWidth(product)
            return (cents: quotient, remainder: remainder)
        }
        let rest = cents - parts.reduce(0) { $0 + $1.cents }
        let byRemainder = parts.indices.sorted { (parts[$1].remainder, $0) < (parts[$0].remainder, $1) }
        for index in byRemainder.prefix(max(0, rest)) { parts[index].cents += 1 }
        return parts.map { Money(cents: $0.cents) }
    }
}

enum MoneyReader {
    /// `12.500 EUR`, `1,2 Mio. EUR`, `98.450,20 €`; the currency may be left out.
    static func money(_ text: String, language: Language) -> Result<Money, NumberReader.Failure> {
        if text.hasSuffix(" EUR"), let euros = NumberReader.whole(text.utf8.dropLast(4), language: language) {
            return cents(euros, power: 0)
        }
        var words = text.withSpelledCurrency.parts(at: " ")
        if let last = words.last?.lowercased(), currencies.contains(last) {
            words.removeLast()
        } else if let first = words.first?.lowercased(), currencies.contains(first) {
            words.removeFirst()
        }
        var power = 0
        if words.count > 1, let last = words.last?.lowercased(),
            let named = powers[last.hasSuffix(".") ? String(last.dropLast()) : last]
        {
            power = named
            words.removeLast()
        } else if words.count == 1, words[0].utf8.last.map(NumberReader.isDigit) == false,
            let last = words[0].last?.lowercased(), last == "m" || last == "k"
        {
            power = last == "m" ? 6 : 3
            words[0].removeLast()
        }
        guard words.count == 1 else { return .failure(.unreadable) }
        return NumberReader.number(words[0], language: language).flatMap { cents($0, power: power) }
    }

    private static func cents(_ number: DecimalNumber, power: Int) -> Result<Money, NumberReader.Failure> {
        guard let cents = number.scaled(to: power + 2), cents >= 0 else { return .failure(.unreadable) }
        return .success(Money(cents: cents))
    }

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
