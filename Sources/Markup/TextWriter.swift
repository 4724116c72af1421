/// Puts a short text together in one piece of memory: dates and addresses stand everywhere, and appending their parts to
/// each other makes a text of every step. Inlinable, for the calls would take as long as the work.
@usableFromInline
package struct TextWriter: ~Copyable {
    @usableFromInline let memory: UnsafeMutableBufferPointer<UInt8>
    @usableFromInline var count = 0

    @inlinable init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

    @inlinable
    package mutating func add(_ text: String) { count = memory[count...].initialize(fromContentsOf: text.utf8) }

    /// In decimal digits; not below zero.
    @inlinable
    package mutating func add(_ number: Int) {
        var (digits, bound) = (1, 10)
        while digits < 19, number >= bound { (digits, bound) = (digits + 1, bound &* 10) }
        var rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            memory.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        count += digits
    }
}

extension String {
    /// What is written, at most `capacity` bytes: more would be a mistake of the program.
    @inlinable
    package init(capacity: Int, _ write: (inout TextWriter) -> Void) {
        self.init(unsafeUninitializedCapacity: capacity) { memory in
            var writer = TextWriter(memory)
            write(&writer)
            return writer.count
        }
    }

    /// The same on its way to another text, which `use` makes of it.
    @inlinable
    package init(
        capacity: Int, _ write: (inout TextWriter) -> Void, _ use: (UnsafeBufferPointer<UInt8>) -> String
    ) {
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { memory in
            var writer = TextWriter(memory)
            write(&writer)
            return use(UnsafeBufferPointer(rebasing: memory[..<writer.count]))
        }
    }
}
