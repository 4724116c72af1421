internal import Markup

extension Drawing {
    /// The narrowest place a figure must fit: a phone of 320 px without its margins. What has room here has room
    /// everywhere, for places lie in per cent of the width and lettering keeps its size.
    static let narrowest = 288.0

    /// A figure as wide as its place. Only heights are pixels.
    static func chart(
        _ caption: Caption, _ name: String, height: Double, _ body: (inout Drawing) -> Void
    ) -> HTML {
        var drawing = Drawing()
        drawing.element(
            "svg",
            [
                "role": "img", "aria-labelledby": caption.id, "aria-describedby": "\(caption.id)_desc",
                "class": "chart \(name)", "width": "100%", "height": coordinate(height),
            ]
        ) {
            $0.add(caption)
            body(&$0)
        }
        return drawing.html
    }

    /// What the figure says, for its `aria-labelledby` and `aria-describedby`.
    mutating func add(_ caption: Caption) {
        words("title", ["id": caption.id], caption.title)
        words("desc", ["id": "\(caption.id)_desc"], caption.description)
    }

    mutating func words(_ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String) {
        element(name, attributes) { $0.add(HTML(escaping: text).bytes) }
    }

    /// Some text drawn around its own place: `x` is a share of the width in per cent, `dx` is pixels.
    mutating func label(
        _ text: String, _ name: String, x: Double, dx: Double = 0, y: Double, anchor: TextAnchor = .start,
        size: Double = 13, fill: String = Palette.quiet
    ) {
        self.text(
            text,
            [
                "class": name, "x": percent(x), "dx": coordinate(dx), "y": coordinate(y),
                "text-anchor": anchor.rawValue, "font-size": coordinate(size), "fill": fill,
            ])
    }
}

/// Which part of a text lies at its place.
enum TextAnchor: String, Sendable, Hashable {
    case start, middle, end
}
