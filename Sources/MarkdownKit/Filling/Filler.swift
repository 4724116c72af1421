import Markup

/// Copies the bytes of a body and writes into each slot what the filling says.
struct Filler {
    let body: Body
    let filling: Filling
    var out: [UInt8] = []
    private(set) var parts: [Part] = []
    /// How each link around the current place is to be closed.
    var openLinks: [LinkFilling] = []

    init(_ body: Body, _ filling: Filling) {
        self.body = body
        self.filling = filling
        out.reserveCapacity(body.bytes.count + body.slots.count * 64)
    }

    mutating func fill() {
        var offset = 0
        for slot in body.slots {
            out.append(contentsOf: body.bytes[offset..<slot.offset])
            offset = slot.offset
            write(slot.kind)
        }
        out.append(contentsOf: body.bytes[offset...])
        endPart()
    }

    private mutating func write(_ slot: Slot.Kind) {
        switch slot {
        case .headingStart(let index): startHeading(index)
        case .headingEnd(let index): add("</h\(level(of: index))>")
        case .linkStart(let index): startLink(index)
        case .linkEnd: endLink()
        case .image(let index): image(index)
        case .figure(let index): figure(index)
        case .embed(let index):
            endPart()
            parts.append(.embed(index))
        case .tableLabel(let number): escape("\(filling.labels.table) \(number)")
        case .taskLabel(let done): escape(done ? filling.labels.taskDone : filling.labels.taskOpen)
        case .footnoteReference(let note, let time): footnoteReference(Int(note), Int(time))
        case .footnotesStart: startFootnotes()
        case .footnoteStart(let note): startFootnote(note)
        case .footnoteBack(let note): footnoteBack(note)
        }
    }

    private mutating func endPart() {
        if !out.isEmpty { parts.append(.html(HTML(raw: out))) }
        out = []
    }

    mutating func add(_ text: String) { out.append(contentsOf: text.utf8) }

    mutating func escape(_ text: String) { out.appendMarkup(text) }
}
