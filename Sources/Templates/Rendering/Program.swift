/// A template compiled for one stack of scopes.
///
/// Why this is safe: the memory of the instructions is filled before anybody sees it, never changes, and goes with the
/// program.
final class Program: Sendable {
    nonisolated(unsafe) let instructions: UnsafeMutableBufferPointer<Instruction>
    /// All that the program copies, one after the other.
    let text: [UInt8]

    init(_ instructions: [() -> Instruction], text: [UInt8]) {
        self.instructions = .allocate(capacity: instructions.count)
        for (index, make) in instructions.enumerated() { self.instructions.initializeElement(at: index, to: make()) }
        self.text = text
    }

    deinit {
        instructions.deinitialize()
        instructions.deallocate()
    }
}
