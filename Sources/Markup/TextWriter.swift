/// Puts a short text together in one piece of memory: dates and addresses stand everywhere, and appending their parts to
/// each other makes a text of every step. Inlinable, for the calls would take as long as the work.
///
/// Why this is safe: whatever is added, first it is made sure that there is room for it.
public struct TextWriter: ~Copyable {
    @usableFromInline let memory: UnsafeMutableBufferPointer<UInt8>
    @usableFromInline var count = 0

    @inlinable init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

    @inlinable
    public mutating func add(_ text: String) { count = memory[count...].initialize(fromContentsOf: text.utf8) }

    /// In decimal digits, so many at least; not below zero.
    @inlinable
    public mutating func add(_ number: Int, digits least: Int = 1) {
        var (digits, bound) = (1, 10)
        while digits < 19, number >= bound { (digits, bound) = (digits + 1, bound &* 10) }
        digits = max(digits, least)
        precondition(number >= 0 && digits <= memory.count - count)
        var rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            memory.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        count += digits
    }
}

extension String {
    /// What is written, at most `capacity` bytes: more is a mistake of the program and ends it.
    @inlinable
    public init(capacity: Int, _ write: (inout TextWriter) -> Void) {
        self.init(unsafeUninitializedCapacity: capacity) { memory in
            var writer = TextWriter(memory)
            write(&writer)
            return writer.count
        }
    }
}
