import CMarkGFM

/// Finds where inline nodes stand in the source.
///
/// cmark's own columns ignore stripped indentation, markers of quotes, escapes and definitions above, and some nodes have
/// none. So the inline nodes of a block are followed through its source once more, each found behind the one before it:
/// only in blocks where a place is asked for, and only up to there.
final class InlinePlaces {
    struct Place {
        /// Of the address, in the link or in its definition; of the whole link if it was not found.
        let destination: Range<Int>
        let whole: Range<Int>
    }

    let source: Source
    /// The next byte that no node has claimed.
    var cursor = 0
    var end = 0
    /// Links and pictures that are open at the cursor.
    var openers: [Opener] = []
    /// How far ahead of the cursor the next node is looked for: markup between two nodes is short. More than that at the
    /// beginning of a block, where definitions and the lines above a table's head may stand. It bounds the work.
    var reach = 0
    private(set) lazy var definitions = LinkDefinitions(source)
    private var block: OpaquePointer?
    private var walk: OpaquePointer?

    init(_ source: Source) { self.source = source }

    deinit { if let walk { cmark_iter_free(walk) } }

    /// The place of `node` within `block`: a paragraph, a heading or a row of a table.
    /// Within one block the nodes must be asked for in their order, links and pictures when they are left.
    func place(of node: OpaquePointer, in block: OpaquePointer, leaving: Bool) -> Place {
        if block != self.block { start(block) }
        let event = leaving ? CMARK_EVENT_EXIT : CMARK_EVENT_ENTER
        while true {
            let next = cmark_iter_next(walk)
            guard next != CMARK_EVENT_DONE, let current = cmark_iter_get_node(walk) else { break }
            let place = follow(current, entering: next == CMARK_EVENT_ENTER)
            if current == node, next == event, let place { return place }
            if current == node, next == event { break }
        }
        return fallback
    }

    private func start(_ block: OpaquePointer) {
        self.block = block
        if let walk { cmark_iter_free(walk) }
        walk = cmark_iter_new(block)
        openers.removeAll(keepingCapacity: true)
        reach = 4096
        let known = cmark_node_get_start_line(block) > 0
        // A paragraph that was cut off from the head of a table below it has no position, but the table has its.
        let origin = known ? block : cmark_node_next(block)
        let line = Int(cmark_node_get_start_line(origin))
        // Rows below the head have the column of the head, which may stand behind the marker of a list.
        let isRow = cmark_node_get_type(block) == CMark.shared.kinds.row
        let isHead = cmark_gfm_extensions_get_table_row_is_header(block) != 0
        let column = isRow && !isHead ? 1 : Int(cmark_node_get_start_column(origin))
        cursor = source.offset(line: line, column: column)
        end = max(cursor, source.line(max(line, Int(cmark_node_get_end_line(block)))).upperBound)
        if !known || isRow { end = max(end, endOfTableHead(block)) }
    }

    /// The head of a table is given the line where the paragraph above it begins.
    private func endOfTableHead(_ block: OpaquePointer) -> Int {
        let following = cmark_node_next(block)
        let line = Int(cmark_node_get_start_line(following))
        guard following != nil else {
            return source.line(Int(cmark_node_get_end_line(cmark_node_parent(block)))).upperBound
        }
        return source.line(line).upperBound
    }

    /// Where nothing was found: the first line of the block.
    private var fallback: Place {
        let line = Int(cmark_node_get_start_line(block))
        let start = source.offset(line: line, column: Int(cmark_node_get_start_column(block)))
        let whole = start..<max(start, source.line(line).upperBound)
        return Place(destination: whole, whole: whole)
    }
}
