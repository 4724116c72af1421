import Diagnostics
import FrontMatter

enum ListWithoutBrackets {
    static let rule = Rule(
        "list-brackets", .error,
        .init(
            de: "Mehrere Werte stehen in einer Zeile, aber ohne eckige Klammern, und wären so ein einziger Wert.",
            en: "Several values stand in one line but without square brackets, and so would be a single value."))

    /// Whether `scalar` looks like a list. In quotes it is meant as one value.
    static func report(_ scalar: Scalar, at range: Range<Int>, _ reading: inout Reading) -> Bool {
        guard scalar.style == .plain else { return false }
        let parts = scalar.text.split(whereSeparator: { $0 == "," || $0 == ";" })
            .map { $0.drop { $0 == " " } }.map(String.init).filter { !$0.isEmpty }
        guard parts.count > 1 else { return false }
        let list = parts.joined(separator: ", ")
        reading.report(
            rule, at: range,
            .init(
                de: "Mehrere Werte ohne eckige Klammern: „\(scalar.text)“",
                en: "Several values without square brackets: “\(scalar.text)”"),
            hint: .init(
                de: "Schreiben Sie [\(list)], oder setzen Sie Anführungszeichen, wenn es ein einziger Wert ist",
                en: "Write [\(list)], or use quotes if it is a single value"))
        return true
    }
}
