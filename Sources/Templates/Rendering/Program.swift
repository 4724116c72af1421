/// A template compiled for one stack of scopes. Its owner: it is run by its steps.
final class Program: Sendable {
    let steps: Steps
    nonisolated(unsafe) private let list: InstructionList

    init(_ list: consuming InstructionList, text: [UInt8]) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        _ = copy.initialize(from: text)
        steps = Steps(instructions: list.all, text: UnsafeBufferPointer(copy))
        self.list = list
    }

    deinit { steps.text.deallocate() }
}

/// What a program does, where it lies. Nothing but addresses: all cores run the same programs, and would count references
/// to them at every call.
///
/// Why this is safe: neither instructions nor text ever change, and both go with the program, which whoever runs it holds.
struct Steps: @unchecked Sendable {
    let instructions: UnsafeMutableBufferPointer<Instruction>
    /// All that the program copies, one after the other.
    let text: UnsafeBufferPointer<UInt8>
}
