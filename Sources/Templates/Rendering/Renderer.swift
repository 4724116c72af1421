internal import Markup

/// Takes bytes that are ready, so that a long page never lies in memory as a whole.
package typealias Flush = (inout [UInt8]) -> Void

/// Runs the programs of one template over one value.
struct Renderer {
    let programs: [Program]
    let slots: UnsafeMutableBufferPointer<Pointer>

    /// A lot of bytes.
    private static let piece = 1 << 15

    func run(_ number: Int, into bytes: inout [UInt8], _ flush: Flush) {
        let program = programs[number]
        run(program, program.instructions.indices, into: &bytes, flush)
    }

    private func run(_ program: Program, _ range: Range<Int>, into bytes: inout [UInt8], _ flush: Flush) {
        var index = range.lowerBound
        while index < range.upperBound {
            let next = index + 1
            index = next
            switch program.instructions[next - 1] {
            case .copy(let range): bytes.append(program.text, range)
            case .text(let slot, let get): if let text = get(slots[slot]) { bytes.appendEscaped(text) }
            case .html(let slot, let get): if let html = get(slots[slot]) { bytes.append(contentsOf: html.bytes) }
            case .number(let slot, let get): if let number = get(slots[slot]) { bytes.append(text: String(number)) }
            case .when(let slot, let test, let isWanted, let end): if test(slots[slot]) != isWanted { index = end }
            case .each(let slot, let visit, let target, let end):
                let outer = slots[target]
                visit(slots[slot]) { element in
                    slots[target] = element
                    run(program, next..<end, into: &bytes, flush)
                    if bytes.count >= Self.piece { flush(&bytes) }
                }
                slots[target] = outer
                index = end
            case .call(let number): run(number, into: &bytes, flush)
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: [UInt8], _ range: Range<Int>) {
        text.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
