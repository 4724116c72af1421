/// Instructions one behind the other: no array can hold what nobody can copy.
///
/// Why this is safe: the first `count` places are filled, and the list alone owns their memory.
struct InstructionList: ~Copyable {
    private(set) var count = 0
    private var places = UnsafeMutableBufferPointer<Instruction>.allocate(capacity: 16)

    /// For as long as the list is there and does not change.
    var all: UnsafeMutableBufferPointer<Instruction> {
        UnsafeMutableBufferPointer(start: places.baseAddress, count: count)
    }

    mutating func append(_ instruction: consuming Instruction) {
        if count == places.count { grow() }
        places.initializeElement(at: count, to: instruction)
        count += 1
    }

    mutating func replace(_ index: Int, by instruction: consuming Instruction) {
        precondition(index < count)
        places[index] = instruction
    }

    private mutating func grow() {
        let room = UnsafeMutableBufferPointer<Instruction>.allocate(capacity: places.count * 2)
        _ = room.moveInitialize(fromContentsOf: places)
        places.deallocate()
        places = room
    }

    deinit {
        all.deinitialize()
        places.deallocate()
    }
}
