/// The order in which people expect names: `M-2` before `M-10`, `Ö` where `Oe` stands (DIN 5007-2), whatever the locale.
package struct NaturalOrder: Sendable, Hashable, Comparable {
    private let form: String

    package init(_ text: String) { self.init(form: NormalForm.key(text)) }

    /// Of a text in its normal form.
    init(form: String) { self.form = form }

    package static func < (one: NaturalOrder, other: NaturalOrder) -> Bool {
        var (one, other) = (one.form, other.form)
        return one.withUTF8 { one in other.withUTF8 { other in precedes(one[...], other[...]) } }
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// Byte by byte, which no letter but a digit is mistaken for: whole characters take ten times as long.
    private static func precedes(_ one: Bytes, _ other: Bytes) -> Bool {
        var (one, other) = (one, other)
        while let left = one.first, let right = other.first {
            if isDigit(left), isDigit(right) {
                let (number, otherNumber) = (one.prefix(while: isDigit), other.prefix(while: isDigit))
                if !number.elementsEqual(otherNumber) { return isLess(number, otherNumber) }
                (one, other) = (one[number.endIndex...], other[otherNumber.endIndex...])
            } else if left == right {
                (one, other) = (one.dropFirst(), other.dropFirst())
            } else {
                // A number comes before a letter, and a word that ends at one before a longer word.
                return isDigit(left) != isDigit(right) ? isDigit(left) : left < right
            }
        }
        return one.isEmpty && !other.isEmpty
    }

    /// Of two numbers that are written differently; of the same size that with more zeros before it.
    private static func isLess(_ one: Bytes, _ other: Bytes) -> Bool {
        let (size, otherSize) = (one.drop(while: isZero), other.drop(while: isZero))
        if size.count != otherSize.count { return size.count < otherSize.count }
        return size.elementsEqual(otherSize) ? one.count > other.count : size.lexicographicallyPrecedes(otherSize)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isZero(_ byte: UInt8) -> Bool { byte == 48 }
}
