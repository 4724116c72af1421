import CMarkGFM
import Diagnostics
import Markup

/// Turns cmark's tree into the bytes and slots of a body, in one pass without recursion and without a Swift value per
/// node, and notes what an author should mend.
struct Writer: ~Copyable {
    let style: Style
    let source: Source
    let cmark = CMark.shared

    var bytes: ByteBuffer
    var slots: [Slot] = []
    var text = PlainText()
    var problems: [Diagnostic] = []

    var headings: [PendingHeading] = []
    var references: [Reference] = []
    var embeds: [Embed] = []
    var footnotes = Footnotes()
    var table = TableState()
    let isSummarized: Bool
    var summary: String?

    /// The paragraph, heading or row of a table that the inline nodes belong to.
    var block: OpaquePointer?
    var places: InlinePlaces
    /// More than 0 between the brackets of a picture, where only text counts.
    var imageDepth = 0
    /// The indices of the links around the current place; nil for one that is written as text.
    var openLinks: [Int?] = []
    /// Where addresses stand that have been reported.
    var reportedAddresses: Set<Range<Int>> = []
    /// Tags in the text that have been reported and not closed yet.
    var openTags = 0
    /// Where the summary is being collected.
    var summaryBlock: OpaquePointer?
    /// The paragraph that consists of a picture alone.
    var figureBlock: OpaquePointer?

    init(_ source: Source, style: Style, isSummarized: Bool) {
        (self.source, self.style, self.isSummarized) = (source, style, isSummarized)
        bytes = ByteBuffer(capacity: source.body.count + source.body.count / 2)
        places = InlinePlaces(source)
        footnotes.areWritten = style == .page && source.text.holds("[^")
        slots.reserveCapacity(32)
    }

    mutating func write(_ root: OpaquePointer) {
        let walk = cmark_iter_new(root)
        defer { cmark_iter_free(walk) }
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { break }
            let type = cmark_node_get_type(node)
            if imageDepth > 0 {
                inImage(node, type, entering: event == CMARK_EVENT_ENTER)
            } else if type.isInline {
                inline(node, type, entering: event == CMARK_EVENT_ENTER)
            } else {
                block(node, type, entering: event == CMARK_EVENT_ENTER)
            }
        }
        endFootnotes()
    }
}

extension Writer {
    mutating func add(_ text: StaticString) { bytes.append(text) }

    mutating func add(_ slot: Slot.Kind, _ number: Int = 0) {
        slots.append(Slot(slot, number: number, offset: bytes.count))
    }

    /// Begins a new line, unless there is one already. What fills a slot does not end with one.
    mutating func startLine() {
        let hasSlot = slots.last?.offset == bytes.count
        if hasSlot || (bytes.last ?? .lineFeed) != .lineFeed { bytes.append(UInt8.lineFeed) }
    }

    mutating func report(_ problem: Diagnostic) {
        if style == .page { problems.append(problem) }
    }

    func start(of node: OpaquePointer) -> Int {
        source.offset(line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    }

    mutating func place(of node: OpaquePointer, leaving: Bool = false) -> InlinePlaces.Place? {
        block.map { places.place(of: node, in: $0, leaving: leaving) }
    }
}

extension cmark_node_type {
    var isInline: Bool { rawValue & UInt32(CMARK_NODE_TYPE_MASK) == 0xC000 }
}
