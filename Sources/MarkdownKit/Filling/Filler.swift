import Markup

/// Copies the bytes of a body and writes into each slot what the filling says.
struct Filler: ~Copyable {
    let body: Body
    let filling: Filling
    var out: ByteBuffer
    private(set) var parts: [Part] = []
    /// How each link around the current place is to be closed.
    var openLinks: [LinkFilling] = []

    init(_ body: Body, _ filling: Filling) {
        self.body = body
        self.filling = filling
        out = ByteBuffer(capacity: body.bytes.count + body.slots.count * 64)
    }

    mutating func fill() {
        body.bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            for slot in body.slots {
                out.append(UnsafeBufferPointer(rebasing: bytes[offset..<slot.offset]))
                offset = slot.offset
                write(slot.kind)
            }
            out.append(UnsafeBufferPointer(rebasing: bytes[offset...]))
        }
        endPart()
    }

    private mutating func write(_ slot: Slot.Kind) {
        switch slot {
        case .headingStart(let index): startHeading(index)
        case .headingEnd(let index): endHeading(index)
        case .linkStart(let index): startLink(index)
        case .linkEnd: endLink()
        case .image(let index): image(index)
        case .figure(let index): figure(index)
        case .embed(let index):
            endPart()
            parts.append(.embed(index))
        case .tableLabel(let number):
            escape(filling.labels.table)
            add(" ")
            add(number)
        case .taskLabel(let done): escape(done ? filling.labels.taskDone : filling.labels.taskOpen)
        case .footnoteReference(let note, let time): footnoteReference(Int(note), Int(time))
        case .footnotesStart: startFootnotes()
        case .footnoteStart(let note): startFootnote(note)
        case .footnoteBack(let note): footnoteBack(note)
        }
    }

    private mutating func endPart() {
        if out.count > 0 { parts.append(.html(HTML(raw: out.bytes))) }
        out.removeFirst(out.count)
    }

    mutating func add(_ text: StaticString) { out.append(text) }

    mutating func add(_ number: Int) { out.append(number) }

    mutating func escape(_ text: String) { out.append(markup: text) }
}
