internal import Cores
internal import Markup

/// Runs the programs of one template over one value.
struct Renderer {
    let programs: [Steps]
    let slots: UnsafeMutableBufferPointer<Pointer>
    let isOnAllCores: Bool

    func run(_ number: Int, into bytes: inout ByteBuffer, _ flush: Flush) {
        let program = programs[number]
        run(program, program.instructions.indices, into: &bytes, flush)
    }

    private func run(_ program: Steps, _ range: Range<Int>, into bytes: inout ByteBuffer, _ flush: Flush) {
        var index = range.lowerBound
        while index < range.upperBound {
            let next = index + 1
            index = next
            switch program.instructions[next - 1] {
            case .copy(let range): bytes.append(UnsafeBufferPointer(rebasing: program.text[range]))
            case .text(let slot, let print): print(slots[slot], &bytes)
            case .html(let slot, let get): if let html = get(slots[slot]) { bytes.append(html.bytes) }
            case .number(let slot, let get): if let number = get(slots[slot]) { bytes.append(number) }
            case .when(let slot, let test, let isWanted, let end): if test(slots[slot]) != isWanted { index = end }
            case .enter(let slot, let get, let target, let end):
                if let text = get(slots[slot]), !text.isEmpty {
                    let outer = slots[target]
                    withUnsafePointer(to: text) {
                        slots[target] = Pointer($0)
                        run(program, next..<end, into: &bytes, flush)
                    }
                    slots[target] = outer
                }
                index = end
            case .enterStored(let slot, let isPresent, let place, let target, let end):
                if isPresent(slots[slot]) {
                    let outer = slots[target]
                    slots[target] = place(slots[slot])
                    run(program, next..<end, into: &bytes, flush)
                    slots[target] = outer
                }
                index = end
            case .each(let slot, let visit, let target, let end):
                // Here and not in a function of its own, to which each time three references would be handed and counted.
                let outer = slots[target]
                visit(slots[slot]) { element in
                    slots[target] = element
                    run(program, next..<end, into: &bytes, flush)
                    if bytes.count >= ByteBuffer.piece { flush(&bytes) }
                }
                slots[target] = outer
                index = end
            case .apart(let slot, let elements, let target, let end):
                guard isOnAllCores else { break }
                let inner = Inner(program: program, range: next + 1..<end, target: target)
                run(inner, for: elements, of: slots[slot], into: &bytes, flush)
                index = end
            case .call(let number): run(number, into: &bytes, flush)
            }
        }
    }

    /// What a section holds, and the slot that its elements are put into.
    private struct Inner: Sendable {
        let program: Steps
        let range: Range<Int>
        let target: Int
    }

    /// So many elements make a stretch, and so many stretches are held at once.
    private static let (stretch, held) = (8, 8)

    private func run(
        _ inner: Inner, for elements: ApartElements, of model: Pointer, into bytes: inout ByteBuffer, _ flush: Flush
    ) {
        let count = elements.count(model)
        // Every core reads the model and the slots where they lie, and all have ended before this returns.
        nonisolated(unsafe) let (model, slots) = (model, slots)
        let starts = Array(stride(from: 0, to: count, by: Self.stretch))
        for first in stride(from: 0, to: starts.count, by: Self.held) {
            let pieces = Array(starts[first..<min(first + Self.held, starts.count)]).concurrentMap { [programs] start in
                let range = start..<min(start + Self.stretch, count)
                return Renderer(programs: programs, slots: slots, isOnAllCores: true).rendered(
                    inner, for: elements, range, of: model)
            }
            for piece in pieces {
                bytes.append(piece)
                if bytes.count >= ByteBuffer.piece { flush(&bytes) }
            }
        }
    }

    /// With slots of its own.
    private func rendered(
        _ inner: Inner, for elements: ApartElements, _ range: Range<Int>, of model: Pointer
    ) -> [UInt8] {
        withUnsafeTemporaryAllocation(of: Pointer.self, capacity: slots.count) { own in
            _ = own.initialize(from: slots)
            // What stands in an element is one core's work.
            let renderer = Renderer(programs: programs, slots: own, isOnAllCores: false)
            var bytes = ByteBuffer(capacity: ByteBuffer.piece)
            elements.visit(model, range) { element in
                own[inner.target] = element
                renderer.run(inner.program, inner.range, into: &bytes) { _ in }
            }
            return bytes.bytes
        }
    }
}
