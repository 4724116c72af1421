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
                "role": "img", "aria-labelledby": .text(caption.id), "aria-describedby": .text("\(caption.id)_desc"),
                "class": .text("chart \(name)"), "width": "100%", "height": .pixels(height),
            ]
        ) {
            $0.add(caption)
            body(&$0)
        }
        return drawing.html
    }

    /// What the figure says, for its `aria-labelledby` and `aria-describedby`.
    mutating func add(_ caption: Caption) {
        words("title", ["id": .text(caption.id)], caption.title)
        words("desc", ["id": .text("\(caption.id)_desc")], caption.description)
    }

    /// Some text drawn around its own place: `x` is a share of the width in per cent, `dx` is pixels.
    mutating func label(
        _ text: String, _ name: AttributeValue, x: Double, dx: Double = 0, y: Double, anchor: TextAnchor = .start,
        size: Double = 13, fill: AttributeValue = Palette.quiet
    ) {
        self.text(
            text,
            [
                "class": name, "x": .percent(x), "dx": .pixels(dx), "y": .pixels(y),
                "text-anchor": .text(anchor.rawValue), "font-size": .pixels(size), "fill": fill,
            ])
    }
}

/// Which part of a text lies at its place.
enum TextAnchor: String, Sendable, Hashable {
    case start, middle, end
}
