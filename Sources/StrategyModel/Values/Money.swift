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

enum MoneyReader {
    /// `12.500 EUR`, `1,2 Mio. EUR`, `98.450,20 €`; the currency may be left out.
    static func money(_ text: String, language: Language) -> Result<Money, NumberReader.Failure> {
        var words = text.withSpelledCurrency.split(separator: " ").map(String.init)
        if let last = words.last?.lowercased(), currencies.contains(last) {
            words.removeLast()
        } else if let first = words.first?.lowercased(), currencies.contains(first) {
            words.removeFirst()
        }
        var power = 0
        if let last = words.last?.lowercased(), let named = powers[last.hasSuffix(".") ? String(last.dropLast()) : last]
        {
            power = named
            words.removeLast()
        } else if let last = words.last?.last?.lowercased(), words.count == 1, last == "m" || last == "k" {
            power = last == "m" ? 6 : 3
            words[0].removeLast()
        }
        guard words.count == 1 else { return .failure(.unreadable) }
        return NumberReader.number(words[0], language: language).flatMap { number in
            guard let cents = number.scaled(to: power + 2), cents >= 0 else { return .failure(.unreadable) }
            return .success(Money(cents: cents))
        }
    }

    private static let currencies: Set = ["eur", "euro", "euros"]
    private static let powers = [
        "tsd": 3, "tausend": 3, "thousand": 3, "mio": 6, "million": 6, "millionen": 6, "mrd": 9, "milliarde": 9,
        "milliarden": 9, "billion": 9, "bn": 9, "m": 6, "k": 3,
    ]
}

extension String {
    fileprivate var withSpelledCurrency: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : reduce(into: "") { $0 += $1 == "€" ? " EUR " : String($1) }
    }
}
