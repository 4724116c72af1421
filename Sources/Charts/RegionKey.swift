/// Below a map: the names for which it had no room, behind their numbers, in columns.
struct RegionKey {
    private let texts: [String]
    private let columns: Int
    private let column: Double

    private static let (lineHeight, gap) = (21.0, 16.0)

    init(_ names: [String], width: Double) {
        let entries = names.enumerated().map { "\($0.offset + 1) \($0.element)" }
        let longest = entries.map { Lettering.width($0, size: RegionLayout.size) }.max() ?? 0
        columns = max(Int((width + Self.gap) / (longest + Self.gap)), 1)
        column = (width + Self.gap) / Double(columns)
        texts = entries.flatMap { Lettering.lines($0, size: RegionLayout.size, within: width) }
    }

    private var lines: Int { (texts.count + columns - 1) / columns }

    var height: Double { texts.isEmpty ? 0 : Double(lines) * Self.lineHeight + 6 }

    /// The numbers run down the columns.
    func draw(top: Double, in drawing: inout Drawing) {
        for (index, text) in texts.enumerated() {
            drawing.text(
                text,
                [
                    "class": "map-key", "x": .pixels(Double(index / lines) * column),
                    "y": .pixels(top + Double(index % lines + 1) * Self.lineHeight - 4),
                    "font-size": .pixels(RegionLayout.size), "fill": Palette.ink,
                ])
        }
    }
}
