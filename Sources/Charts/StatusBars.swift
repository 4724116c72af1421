package import Markup

/// How many measures stand where, a bar for each row: parts on a common scale, always in the same order.
package struct StatusBars: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package let label: String
        package let counts: [StatusShape: Int]

        package init(label: String, counts: [StatusShape: Int]) {
            self.label = label
            self.counts = counts
        }
    }

    package let rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    private static let (lineHeight, barHeight, gap) = (19.0, 22.0, 15.0)

    /// Nil if nothing is counted.
    package func svg(_ caption: Caption) -> HTML? {
        let statuses = statuses
        guard !statuses.isEmpty else { return nil }
        let blocks = blocks
        let height = blocks.last.map { $0.top + Self.height(of: $0.lines) } ?? 0
        return Drawing.chart(caption, "status-bars", height: height + 1) { drawing in
            Hatch.define(statuses.map(\.hatch), id: caption.id, in: &drawing)
            for block in blocks { draw(block, id: caption.id, in: &drawing) }
        }
    }

    /// The signs in the order of the bars; `id` as that of the figure.
    package func legend(id: String, word: (StatusShape) -> String) -> [LegendItem] {
        statuses.map { LegendItem(word($0), hatch: $0.hatch, id: "\(id)_key") }
    }

    /// Those that occur.
    private var statuses: [StatusShape] {
        StatusShape.inBars.filter { status in rows.contains { $0.counts[status, default: 0] > 0 } }
    }

    private typealias Block = (row: Row, lines: [String], top: Double)

    private var blocks: [Block] {
        var top = 0.0
        return rows.map { row in
            let lines = Lettering.lines(row.label, size: 15, within: Drawing.narrowest)
            defer { top += Self.height(of: lines) + Self.gap }
            return (row, lines, top)
        }
    }

    private static func height(of lines: [String]) -> Double { Double(lines.count) * lineHeight + 6 + barHeight }

    private func draw(_ block: Block, id: String, in drawing: inout Drawing) {
        for (index, line) in block.lines.enumerated() {
            let y = block.top + Double(index + 1) * Self.lineHeight - 4
            drawing.label(line, "chart-name", x: 0, y: y, size: 15, fill: Palette.ink)
        }
        let bar = StatusBar(counts: block.row.counts, scale: scale)
        let top = block.top + Double(block.lines.count) * Self.lineHeight + 2.5
        bar.draw(in: &drawing, top: top, height: Self.barHeight, id: id)
    }

    /// The longest bar leaves room for its sum.
    private var scale: Int { rows.map { StatusBar.total($0.counts) }.max() ?? 0 }
}

extension StatusShape {
    /// From what is done to what will not be done.
    static let inBars: [StatusShape] = [
        .done, .continuous, .inProgress, .planned, .conditional, .idea, .paused, .blocked, .cancelled, .merged,
        .superseded, .unknown,
    ]

    var hatch: Hatch {
        switch self {
        case .done: .solid
        case .continuous: .level
        case .inProgress: .rising
        case .planned: .plain
        case .conditional: .falling
        case .idea: .dots
        case .paused: .upright
        case .blocked: .lattice
        case .cancelled: .crosses
        case .merged: .waves
        case .superseded: .dashes
        case .unknown: .ticks
        }
    }
}
