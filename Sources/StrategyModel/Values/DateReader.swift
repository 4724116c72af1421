import Diagnostics

/// Reads the dates that authors write: `2024`, `2024-Q3`, `2024-07`, `2024-07-15`, `15.07.2024`, `Juli 2024`, `15. Juli 2024`.
enum DateReader {
    enum Failure: Error { case unreadable, impossible, farAway }

    static func date(_ text: String) -> Result<PartialDate, Failure> {
        if let date = numeric(text) { return .success(date) }
        guard text.holds(UInt8(ascii: " ")) else { return compact(text.lowercased()) }
        let words = text.lowercased().parts(at: " ")
        switch words.count {
        case 1: return compact(words[0])
        case 2: return words[0].hasPrefix("q") ? quarter(words[1], words[0]) : named(day: nil, words[0], words[1])
        case 3 where words[1] == "quartal": return quarter(words[2], "q" + words[0].trimming("."))
        case 3: return named(day: words[0].trimming("."), words[1], words[2])
        default: return .failure(.unreadable)
        }
    }

    /// `2024`, `2024-Q3`, `2024-07` and `2024-07-15`, which are most dates, without taking them apart; nil for all others and
    /// for what is none.
    private static func numeric(_ text: String) -> PartialDate? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= 4, let year = number(bytes[..<4]), years.contains(year) else { return nil }
            if bytes.count == 4 { return PartialDate(year: year) }
            guard bytes.count >= 7, bytes[4] == hyphen else { return nil }
            if bytes.count == 7, bytes[5] | 0x20 == UInt8(ascii: "q"), let quarter = number(bytes[6...]) {
                return (1...4).contains(quarter) ? PartialDate(year: year, precision: .quarter(Int8(quarter))) : nil
            }
            guard let month = number(bytes[5..<7]), (1...12).contains(month) else { return nil }
            if bytes.count == 7 { return PartialDate(year: year, precision: .month(Int8(month))) }
            guard bytes.count == 10, bytes[7] == hyphen, let day = number(bytes[8...]) else { return nil }
            return CivilDay(year: year, month: month, day: day).map { PartialDate($0) }
        }
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var number = 0
        for digit in digits {
            guard NumberReader.isDigit(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    private static let years = 1900...2199
    private static let hyphen = UInt8(ascii: "-")

    /// `A bis B`, `A to B`, `A – B`, `2023-2026`, `ab A`, `bis B`; a single date is the span it stands for.
    static func period(_ text: String) -> Result<Period, Failure> {
        let words = text.parts(at: " ")
        if words.count == 3, separators.contains(words[1]), let start = numeric(words[0]), let end = numeric(words[2]) {
            return .success(Period(start: start, end: end))
        }
        if let separator = words.firstIndex(where: { separators.contains($0.lowercased()) }) {
            let start = words[..<separator].joined(separator: " ")
            let end = words[(separator + 1)...].joined(separator: " ")
            return period(from: start, to: end, openStart: opening.contains(words[separator].lowercased()))
        }
        if let first = words.first?.lowercased(), beginnings.contains(first) {
            return period(from: words.dropFirst().joined(separator: " "), to: "", openStart: false)
        }
        if let dash = text.firstIndex(where: { $0 == "–" || $0 == "—" }) {
            return period(from: String(text[..<dash]), to: String(text[text.index(after: dash)...]), openStart: false)
        }
        if let (start, end) = years(text) { return period(from: start, to: end, openStart: false) }
        return date(text).map { Period(start: $0, end: $0) }
    }

    /// The two years of `2023-2026` or `2023/2026`, which are no year and month.
    private static func years(_ text: String) -> (String, String)? {
        for separator in ["-", "/"] as [Unicode.Scalar] {
            let parts = text.parts(at: separator)
            if parts.count == 2, parts.allSatisfy({ $0.utf8.count == 4 && digits($0) != nil }) {
                return (parts[0], parts[1])
            }
        }
        return nil
    }

    /// Whether somebody wrote a span where a single date is meant.
    static func isSpan(_ text: String) -> Bool {
        if case .success(let period) = period(text) { return period.start != period.end }
        return false
    }

    private static let separators: Set = ["bis", "to", "until", "–", "—", "-"]
    private static let opening: Set = ["bis", "until"]
    private static let beginnings: Set = ["ab", "from", "seit", "since"]

    private static func period(from start: String, to end: String, openStart: Bool) -> Result<Period, Failure> {
        var start = start
        if let first = start.parts(at: " ").first?.lowercased(), beginnings.contains(first) || first == "von" {
            start = start.parts(at: " ").dropFirst().joined(separator: " ")
        }
        if start.isEmpty, end.isEmpty || !openStart { return .failure(.unreadable) }
        return optional(start).flatMap { start in optional(end).map { Period(start: start, end: $0) } }
    }

    private static func optional(_ text: String) -> Result<PartialDate?, Failure> {
        text.isEmpty ? .success(nil) : date(text).map(Optional.some)
    }

    private static func compact(_ text: String) -> Result<PartialDate, Failure> {
        if text.holds(UInt8(ascii: ".")) {
            let parts = text.parts(at: ".", keepingEmpty: true)
            switch parts.count {
            case 2: return month(parts[1], parts[0])
            case 3: return day(parts[2], parts[1], parts[0])
            default: return .failure(.unreadable)
            }
        }
        let parts = text.parts(at: "-", keepingEmpty: true)
        switch parts.count {
        case 1: return year(parts[0]).map { PartialDate(year: $0) }
        case 2: return parts[1].hasPrefix("q") ? quarter(parts[0], parts[1]) : month(parts[0], parts[1])
        case 3: return day(parts[0], parts[1], parts[2])
        default: return .failure(.unreadable)
        }
    }

    private static func year(_ text: String) -> Result<Int, Failure> {
        guard text.utf8.count == 4, let year = digits(text) else { return .failure(.unreadable) }
        return years.contains(year) ? .success(year) : .failure(.farAway)
    }

    private static func quarter(_ yearText: String, _ text: String) -> Result<PartialDate, Failure> {
        year(yearText).flatMap { year in
            guard let quarter = digits(text.dropFirst()) else { return .failure(.unreadable) }
            guard (1...4).contains(quarter) else { return .failure(.impossible) }
            return .success(PartialDate(year: year, precision: .quarter(Int8(quarter))))
        }
    }

    private static func month(_ yearText: String, _ text: String) -> Result<PartialDate, Failure> {
        year(yearText).flatMap { year in
            guard text.utf8.count <= 2, let month = digits(text) else { return .failure(.unreadable) }
            guard (1...12).contains(month) else { return .failure(.impossible) }
            return .success(PartialDate(year: year, precision: .month(Int8(month))))
        }
    }

    private static func day(_ yearText: String, _ monthText: String, _ text: String) -> Result<PartialDate, Failure> {
        month(yearText, monthText).flatMap { date in
            guard case .month(let month) = date.precision, text.utf8.count <= 2, let day = digits(text) else {
                return .failure(.unreadable)
            }
            guard let day = CivilDay(year: date.year, month: Int(month), day: day) else { return .failure(.impossible) }
            return .success(PartialDate(day))
        }
    }

    private static func named(day text: String?, _ name: String, _ yearText: String) -> Result<PartialDate, Failure> {
        guard let number = MonthName.number(of: name) else { return .failure(.unreadable) }
        guard let text else { return month(yearText, String(number)) }
        return day(yearText, String(number), text)
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}

extension String {
    fileprivate func trimming(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}
