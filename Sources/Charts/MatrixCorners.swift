/// The names of two corners of the matrix, beside each other.
struct MatrixCorners {
    private let left: [String]
    private let right: [String]

    private static let lineHeight = 17.0

    init(left: String, right: String) {
        let half = Drawing.narrowest / 2 - MatrixSheet.edge / 100 * Drawing.narrowest
        self.left = Lettering.lines(left, size: 13, within: half)
        self.right = Lettering.lines(right, size: 13, within: half)
    }

    var height: Double { Double(max(left.count, right.count)) * Self.lineHeight + 6 }

    func draw(top: Double, in drawing: inout Drawing) {
        for (lines, x, anchor) in [(left, MatrixSheet.edge, TextAnchor.start), (right, 100, .end)] {
            for (index, line) in lines.enumerated() {
                let y = top + Double(index + 1) * Self.lineHeight - 3
                drawing.label(line, "axis-label", x: x, y: y, anchor: anchor)
            }
        }
    }
}
