/// Numbers as SVG wants them: at most two decimals, a point, no locale, no exponent.
func coordinate(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1_000_000_000 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let (whole, part) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
}

/// A share of the width, so that a figure is as wide as its place without distorting its marks.
func percent(_ value: Double) -> String { coordinate(value) + "%" }
