/// A part of a whole, in hundredths of a per cent: `66,67 %` is 6667.
package struct Rate: Sendable, Hashable {
    package let hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }

    /// That part of an amount, to the cent; half a cent is rounded up.
    package func of(_ money: Money) -> Money {
        let (quotient, remainder) = money.cents.quotientAndRemainder(dividingBy: 10_000)
        return Money(cents: quotient * hundredths + (remainder * hundredths + 5_000) / 10_000)
    }
}
