/// A template compiled for one stack of scopes.
///
/// Why this is safe: the list of instructions never changes, and goes with the program.
final class Program: Sendable {
    nonisolated(unsafe) let instructions: UnsafeMutableBufferPointer<Instruction>
    nonisolated(unsafe) private let list: InstructionList
    /// All that the program copies, one after the other.
    let text: [UInt8]

    init(_ list: consuming InstructionList, text: [UInt8]) {
        instructions = list.all
        self.list = list
        self.text = text
    }
}
