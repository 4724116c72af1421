import CMarkGFM

extension Writer {
    /// Lines of a paragraph that were meant as a table.
    mutating func checkTableHead(_ node: OpaquePointer) {
        let first = Int(cmark_node_get_start_line(node))
        let last = Int(cmark_node_get_end_line(node))
        guard style == .page, first > 0, last > first else { return }
        let start = start(of: node)
        for number in first..<last where mayBeTable(number, from: start) && mayBeTable(number + 1, from: start) {
            let head = TableLine(number, from: start, of: source)
            let below = TableLine(number + 1, from: start, of: source)
            guard head.isFramed, below.isFramed, !head.isRule(of: source) else { continue }
            return report(TableHead.problem(head: head, below: below, of: source))
        }
    }

    /// Almost no line begins with a bar: the others cost no more than this.
    private func mayBeTable(_ number: Int, from start: Int) -> Bool {
        let line = source.line(number)
        let text = source.bytes[max(line.lowerBound, min(start, line.upperBound))..<line.upperBound]
        return text.first { !$0.isBlank && $0 != UInt8(ascii: ">") } == UInt8(ascii: "|")
    }

    /// Cells behind the last column of the head, which are in no output.
    mutating func checkLostCells(_ row: OpaquePointer) {
        guard style == .page, !table.isInHead else { return }
        let line = TableLine(Int(cmark_node_get_start_line(row)), from: source.body.lowerBound, of: source)
        let lost = line.cells.dropFirst(table.columns)
        guard let first = lost.first(where: { !$0.isEmpty }), let last = lost.last(where: { !$0.isEmpty }) else {
            return
        }
        report(LostCell.problem(at: first.lowerBound..<last.upperBound, columns: table.columns, of: source))
    }
}
