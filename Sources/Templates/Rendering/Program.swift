/// A template compiled for one stack of scopes.
///
/// Why this is safe: neither instructions nor text ever change, and both go with the program.
final class Program: Sendable {
    nonisolated(unsafe) let instructions: UnsafeMutableBufferPointer<Instruction>
    nonisolated(unsafe) private let list: InstructionList
    /// All that the program copies, one after the other.
    nonisolated(unsafe) let text: UnsafeBufferPointer<UInt8>

    init(_ list: consuming InstructionList, text: [UInt8]) {
        instructions = list.all
        self.list = list
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        _ = copy.initialize(from: text)
        self.text = UnsafeBufferPointer(copy)
    }

    deinit { text.deallocate() }
}
