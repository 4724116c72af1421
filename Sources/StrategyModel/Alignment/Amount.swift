import Diagnostics

/// Amounts in messages, in the manner of each language.
enum Amount {
    static func text(_ money: Money) -> Localized {
        let (euros, cents) = money.cents.quotientAndRemainder(dividingBy: 100)
        let rest = cents == 0 ? "" : (cents < 10 ? "0" : "") + String(cents)
        func written(_ group: String, _ point: String) -> String {
            grouped(String(euros), by: group) + (rest.isEmpty ? "" : point + rest) + " EUR"
        }
        return .init(de: written(".", ","), en: written(",", "."))
    }

    /// `1,5 VZÄ`.
    static func text(_ posts: FullTime) -> Localized {
        let (whole, rest) = posts.hundredths.quotientAndRemainder(dividingBy: 100)
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        func written(_ point: String) -> String { String(whole) + (decimals.isEmpty ? "" : point + decimals) }
        return .init(de: written(",") + " VZÄ", en: written(".") + " FTE")
    }

    private static func grouped(_ digits: String, by separator: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += separator }
            result.append(digit)
        }
        return result
    }
}
