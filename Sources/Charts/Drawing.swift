internal import Markup

typealias Attributes = KeyValuePairs<StaticString, AttributeValue>

/// A figure in the making. Only presentation attributes and classes: a content security policy of `'self'` forbids
/// `style`, in SVG too. Page CSS gives the classes their colours; the attributes are what is seen without it.
struct Drawing: ~Copyable {
    private var buffer: ByteBuffer

    /// Few figures are smaller than half of this.
    init(capacity: Int = 512) { buffer = ByteBuffer(capacity: capacity) }

    var bytes: [UInt8] { buffer.bytes }

    var html: HTML { HTML(raw: bytes) }

    /// A stencil with numbers in its gaps: there must be one gap, or two.
    mutating func fill(_ stencil: borrowing Stencil, _ first: Double, _ second: Double? = nil) {
        precondition(stencil.gaps.count == (second == nil ? 1 : 2))
        stencil.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for (index, gap) in stencil.gaps.enumerated() {
                buffer.append(UnsafeBufferPointer(rebasing: bytes[start..<gap]))
                buffer.append(coordinate: index == 0 ? first : second ?? first)
                start = gap
            }
            buffer.append(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    mutating func empty(_ name: StaticString, _ attributes: Attributes, _ more: Attributes = [:]) {
        buffer.append(UInt8(ascii: "<"))
        buffer.append(name)
        add(attributes)
        add(more)
        buffer.append("/>")
    }

    mutating func element(_ name: StaticString, _ attributes: Attributes, _ body: (inout Drawing) -> Void) {
        buffer.append(UInt8(ascii: "<"))
        buffer.append(name)
        add(attributes)
        buffer.append(UInt8(ascii: ">"))
        body(&self)
        buffer.append("</")
        buffer.append(name)
        buffer.append(UInt8(ascii: ">"))
    }

    /// An element that holds words.
    mutating func words(_ name: StaticString, _ attributes: Attributes, _ words: String) {
        element(name, attributes) { $0.buffer.append(escaping: words) }
    }

    mutating func text(_ text: String, _ attributes: Attributes) { words("text", attributes, text) }

    /// An upright line, from the top edge if nothing else is said. What begins at the left edge needs not say so.
    mutating func upright(at x: Double, from top: AttributeValue?, to bottom: AttributeValue) {
        buffer.append("<line")
        if x > 0 {
            add("x1", .percent(x))
            add("x2", .percent(x))
        }
        if let top { add("y1", top) }
        add("y2", bottom)
        buffer.append("/>")
    }

    private mutating func add(_ attributes: Attributes) {
        for (key, value) in attributes { add(key, value) }
    }

    private mutating func add(_ key: StaticString, _ value: AttributeValue) {
        buffer.append(attribute: key)
        value.write(to: &buffer)
        buffer.append(UInt8(ascii: "\""))
    }
}

extension Drawing {
    /// A figure that a table or a word beside it says already.
    static func decoration(_ attributes: Attributes, _ body: (inout Drawing) -> Void) -> HTML {
        var drawing = Drawing()
        drawing.begin("<svg aria-hidden=\"true\"", attributes)
        body(&drawing)
        drawing.end()
        return drawing.html
    }

    /// Several decorations that begin alike: what `beginning` drew, and what `body` adds to it.
    static func decoration(after beginning: [UInt8], _ body: (inout Drawing) -> Void) -> HTML {
        var drawing = Drawing(capacity: beginning.count + 1024)
        drawing.buffer.append(beginning)
        body(&drawing)
        drawing.end()
        return drawing.html
    }

    /// How such decorations begin.
    static func beginning(_ attributes: Attributes, _ body: (inout Drawing) -> Void) -> [UInt8] {
        var drawing = Drawing()
        drawing.begin("<svg aria-hidden=\"true\"", attributes)
        body(&drawing)
        return drawing.bytes
    }

    /// A figure that says something itself. `id` must be unique on the page.
    static func image(
        id: String, title: String, _ attributes: Attributes, _ body: (inout Drawing) -> Void
    ) -> HTML {
        var drawing = Drawing()
        drawing.begin("<svg role=\"img\"", ["aria-labelledby": .text(id)], attributes)
        drawing.words("title", ["id": .text(id)], title)
        body(&drawing)
        drawing.end()
        return drawing.html
    }

    private mutating func begin(_ tag: StaticString, _ attributes: Attributes, _ more: Attributes = [:]) {
        buffer.append(tag)
        add(attributes)
        add(more)
        buffer.append(UInt8(ascii: ">"))
    }

    private mutating func end() { buffer.append("</svg>") }
}
