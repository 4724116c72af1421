/// Numbers as SVG wants them: at most two decimals, a point, no locale, no exponent.
func coordinate(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1_000_000_000 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    if hundredths % 100 == 0 { return String(hundredths / 100) }
    // Thirteen bytes at most: a string of that size is no allocation.
    return String(unsafeUninitializedCapacity: 15) { buffer in
        var text = Digits(buffer)
        if hundredths < 0 { text.append(UInt8(ascii: "-")) }
        text.append(abs(hundredths) / 100)
        text.append(UInt8(ascii: "."))
        text.append(UInt8(ascii: "0") + UInt8(abs(hundredths) / 10 % 10))
        if hundredths % 10 != 0 { text.append(UInt8(ascii: "0") + UInt8(abs(hundredths) % 10)) }
        return text.count
    }
}

/// Writes a number into the memory of a string.
private struct Digits {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    mutating func append(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    mutating func append(_ number: Int) {
        if number > 9 { append(number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}

/// A share of the width, so that a figure is as wide as its place without distorting its marks.
func percent(_ value: Double) -> String { coordinate(value) + "%" }
