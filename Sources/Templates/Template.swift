public import Markup

/// A template whose every name is resolved: rendering cannot fail.
public struct Template<Model>: Sendable {
    private let code: Code

    init(_ code: Code) { self.code = code }

    /// Appends what the template makes of `model`. Whenever there is a lot, `flush` may take some of it from the front.
    /// `onAllCores`: the elements of lazy lists are made side by side, which takes memory and, where every core has work
    /// of its own, time.
    public func render(
        _ model: Model, into bytes: inout ByteBuffer, onAllCores: Bool = false, flush: Flush = { _ in }
    ) {
        withUnsafePointer(to: model) { root in
            withUnsafeTemporaryAllocation(of: Pointer.self, capacity: code.slotCount) { slots in
                // Every slot holds a pointer, but only those of the model and of its parts are read before a section
                // has written to them.
                slots.initialize(repeating: Pointer(root))
                for part in code.parts { slots[part.slot] = part.place(slots[part.slot]) }
                withExtendedLifetime(code) {
                    Renderer(programs: code.steps, slots: slots, isOnAllCores: onAllCores)
                        .run(code.first, into: &bytes, flush)
                }
            }
        }
    }
}
