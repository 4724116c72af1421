internal import Markup

extension ByteBuffer {
    /// A number as SVG wants it: at most two decimals, a point, no locale, no exponent.
    mutating func append(coordinate value: Double) {
        guard value.isFinite, abs(value) < 1_000_000_000 else { return append(UInt8(ascii: "0")) }
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        if hundredths < 0 { append(UInt8(ascii: "-")) }
        append(whole)
        if rest == 0 { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 != 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }
}

/// The same as a text.
func coordinate(_ value: Double) -> String {
    var buffer = ByteBuffer(capacity: 16)
    buffer.append(coordinate: value)
    return String(decoding: buffer.bytes, as: UTF8.self)
}
