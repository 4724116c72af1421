/// What a program does, where it lies. Nothing but addresses: all cores run the same programs, and would count references
/// to them at every call.
///
/// Why this is safe: neither instructions nor text ever change, and both go with the program, which whoever runs it holds.
struct Steps: @unchecked Sendable {
    let instructions: UnsafeMutableBufferPointer<Instruction>
    /// All that the program copies, one after the other.
    let text: UnsafeBufferPointer<UInt8>
}
