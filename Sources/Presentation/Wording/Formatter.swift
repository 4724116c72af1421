package import Diagnostics
import Markup
import StrategyModel

/// Dates, numbers and amounts as a page of the site's language writes them. No locale of the machine has a say.
package struct Formatter: Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    private var isGerman: Bool { language == .german }

    /// `Juli 2024`, `3. Quartal 2024`, `15. Juli 2024`.
    func date(_ date: PartialDate) -> String {
        switch date.precision {
        case .year: String(date.year)
        case .quarter(let quarter): isGerman ? "\(quarter). Quartal \(date.year)" : "Q\(quarter) \(date.year)"
        case .month(let month): self.month(Int(month), of: date.year)
        case .day(let day): self.day(day)
        }
    }

    private func month(_ month: Int, of year: Int) -> String {
        let name = MonthName.all[month - 1][language]
        return String(capacity: name.utf8.count + 8) { text in
            text.add(name)
            text.add(" ")
            text.add(year)
        }
    }

    func day(_ day: CivilDay) -> String { (isGerman ? DayWords.german : DayWords.english).of(day) { newDay(day) } }

    private func newDay(_ day: CivilDay) -> String {
        let month = MonthName.all[day.month - 1][language]
        return String(capacity: month.utf8.count + 16) { text in
            text.add(day.day)
            text.add(isGerman ? ".\u{A0}" : "\u{A0}")
            text.add(month)
            text.add(" ")
            text.add(day.year)
        }
    }

    /// `2025–2027`, `ab 2025`, `bis Juli 2026`; a single date if both ends are the same.
    func period(_ period: Period) -> String {
        switch (period.start, period.end) {
        case (let start?, let end?) where start == end: return date(start)
        case (let start?, let end?):
            let isShort = start.precision == .year && end.precision == .year
            return date(start) + (isShort ? "–" : " – ") + date(end)
        case (let start?, nil): return (isGerman ? "ab " : "from ") + date(start)
        case (nil, let end?): return (isGerman ? "bis " : "until ") + date(end)
        case (nil, nil): return ""
        }
    }

    /// `1.911`, `12.500`.
    func number(_ number: Int) -> String {
        // Nineteen digits, a mark behind every third, the sign.
        String(capacity: 28) { add(number, to: &$0) }
    }

    /// `240.000 €`, `98.450,20 €`; English `€240,000`.
    func money(_ money: Money) -> String {
        let (euros, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return String(capacity: 48) { text in
            if !isGerman { text.add("€") }
            if money.cents < 0 { text.add("−") }
            addGroups(euros, to: &text)
            if cents > 0 {
                text.add(isGerman ? "," : ".")
                text.add(Int(cents), digits: 2)
            }
            if isGerman { text.add("\u{A0}€") }
        }
    }

    /// `1,2 Mio. €`, for the axis of a figure; exact.
    func shortMoney(_ money: Money) -> String {
        let euros = money.cents / 100
        let (unit, divisor) =
            euros >= 1_000_000
            ? (isGerman ? "\u{A0}Mio." : "m", 1_000_000)
            : euros >= 10_000 ? (isGerman ? "\u{A0}Tsd." : "k", 1000) : ("", 1)
        let places = divisor == 1 ? 0 : divisor == 1000 ? 3 : 6
        var number = decimal(DecimalNumber(digits: euros, decimals: places))
        if places > 0 {
            while number.hasSuffix("0") { number.removeLast() }
            if number.hasSuffix(",") || number.hasSuffix(".") { number.removeLast() }
        }
        return isGerman ? "\(number)\(unit)\u{A0}€" : "€\(number)\(unit)"
    }

    /// `16,37 km²`, from hectares.
    func area(hectares: Int) -> String {
        let rest = hectares % 100
        return "\(number(hectares / 100))\(isGerman ? "," : ".")\(rest < 10 ? "0" : "")\(rest)\u{A0}km²"
    }

    /// `62,5`, with as many decimals as `precision` says, at most nine; with its own if it is too large for so many.
    func decimal(_ number: DecimalNumber, precision: Int? = nil) -> String {
        let wanted = min(precision ?? number.decimals, 9)
        let places = wanted > number.decimals && number.scaled(to: wanted) == nil ? number.decimals : wanted
        let digits = Formatter.rounded(number, to: places)
        let unit = (0..<places).reduce(UInt(1)) { unit, _ in unit * 10 }
        return String(capacity: 48) { text in
            if digits < 0 { text.add("−") }
            addGroups(digits.magnitude / unit, to: &text)
            if places > 0 {
                text.add(isGerman ? "," : ".")
                text.add(Int(digits.magnitude % unit), digits: places)
            }
        }
    }

    /// The number in units of ten to the power of `-places`; half goes away from zero.
    private static func rounded(_ number: DecimalNumber, to places: Int) -> Int {
        if let exact = number.scaled(to: places) { return exact }
        var (value, rest) = (number.digits, number.decimals)
        while rest > places + 1 {
            value /= 10
            rest -= 1
        }
        let (whole, last) = value.quotientAndRemainder(dividingBy: 10)
        return abs(last) < 5 ? whole : whole + last.signum()
    }

    /// `62,5 %`: per cent stands apart in German, not in English.
    func measured(_ number: DecimalNumber, precision: Int?, unit: String?) -> String {
        let text = decimal(number, precision: precision)
        guard let unit else { return text }
        return unit == "%" && !isGerman ? text + unit : text + "\u{A0}" + unit
    }

    /// `66,67 %`.
    func rate(_ rate: Rate) -> String {
        let places = rate.hundredths % 100 == 0 ? 0 : rate.hundredths % 10 == 0 ? 1 : 2
        return decimal(DecimalNumber(digits: rate.hundredths, decimals: 2), precision: places)
            + (isGerman ? "\u{A0}%" : "%")
    }

    /// `1,5 VZÄ`.
    func posts(_ posts: FullTime) -> String {
        let (whole, rest) = posts.hundredths.quotientAndRemainder(dividingBy: 100)
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        return number(whole) + (decimals.isEmpty ? "" : (isGerman ? "," : ".") + decimals) + "\u{A0}"
            + (isGerman ? "VZÄ" : "FTE")
    }

    /// `2,1 MB`.
    func size(bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes)\u{A0}Bytes" }
        let (unit, divisor) = bytes < 1_000_000 ? ("kB", 1000) : ("MB", 1_000_000)
        let tenths = (bytes * 10 + divisor / 2) / divisor
        let decimals = tenths < 100 && tenths % 10 != 0 ? (isGerman ? "," : ".") + String(tenths % 10) : ""
        return "\(number(tenths / 10))\(decimals)\u{A0}\(unit)"
    }

    private func add(_ number: Int, to text: inout TextWriter) {
        if number < 0 { text.add("−") }
        addGroups(number.magnitude, to: &text)
    }

    /// In groups of three digits.
    private func addGroups(_ number: UInt, to text: inout TextWriter) {
        if number < 1000 { return text.add(Int(number)) }
        addGroups(number / 1000, to: &text)
        text.add(isGerman ? "." : ",")
        text.add(Int(number % 1000), digits: 3)
    }
}
