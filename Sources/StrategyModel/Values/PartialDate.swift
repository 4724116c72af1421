/// A date as exactly as an author knows it: a year, a quarter, a month or a day. It stands for the whole span.
package struct PartialDate: Sendable, Hashable {
    package enum Precision: Sendable, Hashable {
        case year
        /// 1 to 4.
        case quarter(Int8)
        /// 1 to 12.
        case month(Int8)
        case day(CivilDay)
    }

    package let precision: Precision
    private let years: Int16

    package var year: Int { Int(years) }

    package init(year: Int, precision: Precision = .year) {
        years = Int16(year)
        self.precision = precision
    }

    package init(_ day: CivilDay) { self.init(year: day.year, precision: .day(day)) }

    /// The first day of the span.
    package var first: CivilDay {
        switch precision {
        case .year: .first(ofMonth: 1, in: year)
        case .quarter(let quarter): .first(ofMonth: Int(quarter) * 3 - 2, in: year)
        case .month(let month): .first(ofMonth: Int(month), in: year)
        case .day(let day): day
        }
    }

    /// The last day of the span.
    package var last: CivilDay {
        switch precision {
        case .year: .last(ofMonth: 12, in: year)
        case .quarter(let quarter): .last(ofMonth: Int(quarter) * 3, in: year)
        case .month(let month): .last(ofMonth: Int(month), in: year)
        case .day(let day): day
        }
    }

    /// Whether every day of it lies after every day of `other`.
    package func isAfter(_ other: PartialDate) -> Bool { first > other.last }
}

/// A span with a beginning, an end or both.
package struct Period: Sendable, Hashable {
    package let start: PartialDate?
    package let end: PartialDate?

    package init(start: PartialDate?, end: PartialDate?) {
        self.start = start
        self.end = end
    }
}
