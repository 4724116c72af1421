import Markup

/// Copies the bytes of a body and writes into each slot what the filling says.
struct Filler: ~Copyable {
    let body: Body
    let filling: Filling
    var out: ByteBuffer
    private(set) var parts: [Part] = []
    /// How each link around the current place is to be closed.
    var openLinks: [LinkFilling] = []
    /// How often the text has referred to each footnote so far.
    var footnoteTimes: [Int]

    init(_ body: Body, _ filling: Filling) {
        self.body = body
        self.filling = filling
        footnoteTimes = body.footnoteReferences.map { _ in 0 }
        out = ByteBuffer(capacity: body.bytes.count + body.slots.count * 64)
    }

    mutating func fill() {
        body.bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            for slot in body.slots {
                out.append(UnsafeBufferPointer(rebasing: bytes[offset..<slot.offset]))
                offset = slot.offset
                write(slot)
            }
            out.append(UnsafeBufferPointer(rebasing: bytes[offset...]))
        }
        endPart()
    }

    private mutating func write(_ slot: Slot) {
        switch slot.kind {
        case .headingStart: startHeading(slot.number)
        case .headingEnd: endHeading(slot.number)
        case .linkStart: startLink(slot.number)
        case .linkEnd: endLink()
        case .image: image(slot.number)
        case .figure: figure(slot.number)
        case .embed:
            endPart()
            parts.append(.embed(slot.number))
        case .tableLabel:
            escape(filling.labels.table)
            add(" ")
            add(slot.number)
        case .taskDone: escape(filling.labels.taskDone)
        case .taskOpen: escape(filling.labels.taskOpen)
        case .footnoteReference: footnoteReference(slot.number)
        case .footnotesStart: startFootnotes()
        case .footnoteStart: startFootnote(slot.number)
        case .footnoteBack: footnoteBack(slot.number)
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
