internal import Markup

/// A figure in the making. Only presentation attributes and classes: a content security policy of `'self'` forbids
/// `style`, in SVG too. Page CSS gives the classes their colours; the attributes are what is seen without it.
struct Drawing {
    private(set) var bytes: [UInt8] = []

    /// Few figures are smaller than half of this.
    init() { bytes.reserveCapacity(512) }

    var html: HTML { HTML(raw: bytes) }

    /// Something drawn before.
    mutating func add(_ finished: [UInt8]) { bytes += finished }

    mutating func empty(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ more: KeyValuePairs<String, String> = [:]
    ) {
        bytes.append(text: "<")
        bytes.append(text: name)
        add(attributes)
        add(more)
        bytes.append(text: "/>")
    }

    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ body: (inout Drawing) -> Void
    ) {
        bytes.append(text: "<")
        bytes.append(text: name)
        add(attributes)
        bytes.append(text: ">")
        body(&self)
        bytes.append(text: "</")
        bytes.append(text: name)
        bytes.append(text: ">")
    }

    /// An upright line. What begins at the left or the top edge needs not say so.
    mutating func upright(at x: Double, from top: String, to bottom: String) {
        bytes.append(text: "<line")
        if x > 0 {
            let x = percent(x)
            add(["x1": x, "x2": x])
        }
        if top != "0" { add(["y1": top]) }
        add(["y2": bottom])
        bytes.append(text: "/>")
    }

    mutating func text(_ text: String, _ attributes: KeyValuePairs<String, String>) {
        element("text", attributes) { $0.bytes.appendEscaped(text) }
    }

    private mutating func add(_ attributes: KeyValuePairs<String, String>) {
        for (key, value) in attributes {
            bytes.append(text: " ")
            bytes.append(text: key)
            bytes.append(text: "=\"")
            bytes.appendEscaped(value)
            bytes.append(text: "\"")
        }
    }
}

extension Drawing {
    /// A figure that a table or a word beside it says already.
    static func decoration(_ attributes: KeyValuePairs<String, String>, _ body: (inout Drawing) -> Void) -> HTML {
        var drawing = Drawing()
        drawing.bytes.append(text: "<svg aria-hidden=\"true\"")
        drawing.finish(attributes, body)
        return drawing.html
    }

    /// A figure that says something itself. `id` must be unique on the page.
    static func image(
        id: String, title: String, _ attributes: KeyValuePairs<String, String>, _ body: (inout Drawing) -> Void
    ) -> HTML {
        var drawing = Drawing()
        drawing.bytes.append(text: "<svg role=\"img\" aria-labelledby=\"")
        drawing.bytes.appendEscaped(id)
        drawing.bytes.append(text: "\"")
        drawing.finish(attributes) { inner in
            inner.element("title", ["id": id]) { $0.bytes.appendEscaped(title) }
            body(&inner)
        }
        return drawing.html
    }

    private mutating func finish(_ attributes: KeyValuePairs<String, String>, _ body: (inout Drawing) -> Void) {
        add(attributes)
        bytes.append(text: ">")
        body(&self)
        bytes.append(text: "</svg>")
    }
}
