/// A stroke or an area of a small shape.
enum ShapePart {
    case ring(dashes: AttributeValue = "none")
    case line(AttributeValue)
    case area(AttributeValue)

    func draw(in drawing: inout Drawing) {
        switch self {
        case .ring(let dashes):
            drawing.empty("circle", ["cx": "8", "cy": "8", "r": "6", "stroke-dasharray": dashes])
        case .line(let path):
            drawing.empty("path", ["d": path])
        case .area(let path):
            drawing.empty("path", ["d": path, "fill": "currentColor", "fill-rule": "evenodd", "stroke": "none"])
        }
    }
}
