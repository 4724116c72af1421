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
