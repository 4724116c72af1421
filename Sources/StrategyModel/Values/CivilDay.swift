/// A day of the Gregorian calendar, without a time or a time zone.
package struct CivilDay: Sendable, Hashable, Comparable {
    // Small, for a measure holds a dozen of them.
    private let years: Int16
    private let months: Int8
    private let days: Int8

    package var year: Int { Int(years) }
    package var month: Int { Int(months) }
    package var day: Int { Int(days) }

    /// Nil if there is no such day. Years from 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...CivilDay.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// `2026-07-01`, and nothing else.
    package init?(_ text: String) {
        guard text.utf8.count == 10, case .success(let date) = DateReader.date(text),
            case .day(let day) = date.precision,
            day.isoText == text
        else { return nil }
        self = day
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        years = Int16(year)
        months = Int8(month)
        days = Int8(day)
    }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01; negative before it. Counted in a year that begins in March, so that the leap day is its last
    /// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
    package var number: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    package static func < (one: CivilDay, other: CivilDay) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    /// The first day of `month`, which must be from 1 to 12, in a year from 1 to 9999.
    package static func first(ofMonth month: Int, in year: Int) -> CivilDay { CivilDay(unchecked: year, month, 1) }

    /// The last day of `month`, which must be from 1 to 12, in a year from 1 to 9999.
    package static func last(ofMonth month: Int, in year: Int) -> CivilDay {
        CivilDay(unchecked: year, month, length(ofMonth: month, in: year))
    }

    /// `2026-11-24`.
    package var isoText: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
