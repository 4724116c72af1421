package import Markup

/// A sign of a figure, and what it means. They stand beside the figure as a list, which flows as text does.
package struct LegendItem: Sendable, Hashable {
    package let sample: HTML
    package let title: String

    init(_ title: String, _ body: (inout Drawing) -> Void) {
        self.title = title
        sample = Drawing.decoration(["class": "sample", "width": "36", "height": "16"], body)
    }

    /// `id` must be unique on the page.
    init(_ title: String, hatch: Hatch, id: String, dashes: AttributeValue? = nil) {
        self.init(title) {
            Hatch.define([hatch], id: id, in: &$0)
            hatch.area(x: "0.5", y: 1.5, width: "35", height: 13, id: id, dashes: dashes, in: &$0)
        }
    }
}
