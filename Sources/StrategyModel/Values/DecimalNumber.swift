import Diagnostics

/// A decimal number as written, exact: `digits` divided by ten to the power of `decimals`.
package struct DecimalNumber: Sendable, Hashable {
    package let digits: Int
    package let decimals: Int

    package init(digits: Int, decimals: Int) {
        self.digits = digits
        self.decimals = decimals
    }

    /// For comparing and drawing; exact enough for what a municipality counts.
    package var double: Double { (0..<decimals).reduce(Double(digits)) { value, _ in value / 10 } }

    /// The number in units of ten to the power of `-places`, if that loses nothing and fits.
    package func scaled(to places: Int) -> Int? {
        if decimals <= places { return DecimalNumber.shift(digits, by: places - decimals) }
        var digits = digits
        for _ in places..<decimals {
            guard digits % 10 == 0 else { return nil }
            digits /= 10
        }
        return digits
    }

    static func shift(_ digits: Int, by places: Int) -> Int? {
        var result = digits
        for _ in 0..<places {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}

/// Reads numbers in the language of the site: German `12.500,75`, English `12,500.75`.
enum NumberReader {
    enum Failure: Error, Equatable {
        case unreadable
        /// Only the other language writes it so, `12.50` on a German site, or both do and mean different numbers, `240,000`.
        /// The two readings, as text.
        case ambiguous(whole: String, decimal: String)
        /// More than can be reckoned with.
        case tooLarge
    }

    static func number(_ text: some StringProtocol, language: Language) -> Result<DecimalNumber, Failure> {
        if let whole = whole(text.utf8, language: language) { return .success(whole) }
        let negative = text.utf8.first.map(isDigit) != true && (text.hasPrefix("-") || text.hasPrefix("−"))
        let (group, point): (Unicode.Scalar, Unicode.Scalar) = language == .german ? (".", ",") : (",", ".")
        let halves = (negative ? String(text.dropFirst()) : String(text)).parts(at: point, keepingEmpty: true)
        guard halves.count <= 2, let first = halves.first else { return .failure(.unreadable) }
        let whole = withoutThinSpaces(first, as: group).parts(at: group)
        guard halves.count == 1 || isDigits(halves[1]), !whole.isEmpty, whole.allSatisfy(isDigits) else {
            return .failure(.unreadable)
        }
        if let failure = grouping(whole, hasDecimals: halves.count == 2, language: language) {
            return .failure(failure)
        }
        if halves.count == 2, halves[1].utf8.count == 3, whole.count == 1, whole[0].utf8.count <= 3, whole[0] != "0" {
            return .failure(
                .ambiguous(
                    whole: "\(whole[0])\(group)\(halves[1])", decimal: "\(whole[0])\(point)\(halves[1].prefix(2))"))
        }
        return value(whole.joined(), decimals: halves.count == 2 ? halves[1] : "", negative: negative)
    }

    /// `12500` and `12.500`, which are most numbers, without taking them apart; nil for all others and what is none.
    static func whole(_ text: some Sequence<UInt8>, language: Language) -> DecimalNumber? {
        let group = language == .german ? UInt8(ascii: ".") : UInt8(ascii: ",")
        var whole = 0
        var length = 0
        var isGrouped = false
        for byte in text {
            if isDigit(byte), whole < Int.max / 100 {
                whole = whole * 10 + Int(byte - UInt8(ascii: "0"))
                length += 1
            } else if byte == group, isGrouped ? length == 3 : (1...3).contains(length) {
                isGrouped = true
                length = 0
            } else {
                return nil
            }
        }
        return (isGrouped ? length == 3 : length > 0) ? DecimalNumber(digits: whole, decimals: 0) : nil
    }

    /// Groups must have three digits each; `12.50` is the slip of a person who thinks of the other language.
    private static func grouping(
        _ groups: [String], hasDecimals: Bool, language: Language
    ) -> Failure? {
        let exact =
            groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
            && (groups.count == 1 || (1...3).contains(groups[0].utf8.count))
        if exact { return nil }
        guard groups.count == 2, !hasDecimals else { return .unreadable }
        let point = language == .german ? "," : "."
        return .ambiguous(whole: groups.joined(), decimal: groups.joined(separator: point))
    }

    private static func value(_ whole: String, decimals: String, negative: Bool) -> Result<DecimalNumber, Failure> {
        guard let digits = Int(whole + decimals), digits < most else { return .failure(.tooLarge) }
        return .success(DecimalNumber(digits: negative ? -digits : digits, decimals: decimals.utf8.count))
    }

    /// The axis of a figure goes on to the next round number, which must fit, too.
    private static let most = 1_000_000_000_000_000_000

    private static func isDigits(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isDigit) }

    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Spaces that do not break a line group digits too.
    private static func withoutThinSpaces(_ text: String, as group: Unicode.Scalar) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        let thin: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2009}"]
        return String(String.UnicodeScalarView(text.unicodeScalars.map { thin.contains($0) ? group : $0 }))
    }
}
