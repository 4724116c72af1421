internal import Markup

/// Collects the instructions of one program; texts that follow each other become one.
struct Emitter: ~Copyable {
    private var instructions = InstructionList()
    private var text: [UInt8] = []
    private var copied = 0
    /// The next line begins where something stands already, so it is not indented.
    var skipsIndentation = false

    mutating func copy(_ bytes: some Sequence<UInt8>) { text.append(contentsOf: bytes) }

    mutating func copy(escaping text: String) {
        var bytes = ByteBuffer(capacity: text.utf8.count)
        bytes.append(escaping: text)
        copy(bytes.bytes)
    }

    mutating func indent(_ indentation: [UInt8]) {
        if !skipsIndentation { copy(indentation) }
        skipsIndentation = false
    }

    mutating func add(_ instruction: consuming Instruction) {
        flush()
        instructions.append(instruction)
    }

    /// The place of an instruction that is known only when what it holds is emitted.
    mutating func reserve() -> Int {
        add(.copy(0..<0))
        return instructions.count - 1
    }

    mutating func fill(_ place: Int, _ make: (_ end: Int) -> Instruction) {
        flush()
        instructions.replace(place, by: make(instructions.count))
    }

    consuming func finish() -> Program {
        flush()
        return Program(instructions, text: text)
    }

    private mutating func flush() {
        if copied < text.count { instructions.append(.copy(copied..<text.count)) }
        copied = text.count
    }
}
