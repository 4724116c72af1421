import CMarkGFM

extension Writer {
    mutating func tablePart(_ node: OpaquePointer, _ type: cmark_node_type, entering: Bool) {
        switch type {
        case cmark.kinds.table: entering ? startTable(node) : endTable()
        case cmark.kinds.row: entering ? startRow(node) : endRow()
        default: entering ? startCell(node) : add(isHead(node) ? "</th>" : "</td>")
        }
    }

    /// A wide table scrolls in a box of its own, which can be reached with the keyboard and so needs a name.
    private mutating func startTable(_ node: OpaquePointer) {
        startLine()
        table = TableState(
            count: table.count + 1, alignments: cmark_gfm_extensions_get_table_alignments(node),
            columns: Int(cmark_gfm_extensions_get_table_columns(node)))
        if style == .page {
            add("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            add(.tableLabel, table.count)
            add("\">\n")
        }
        add("<table>")
    }

    private mutating func endTable() {
        if table.hasBody {
            startLine()
            add("</tbody>\n")
        }
        startLine()
        add(style == .page ? "</table>\n</div>\n" : "</table>\n")
    }

    private mutating func startRow(_ node: OpaquePointer) {
        block = node
        table.column = 0
        table.isInHead = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        checkLostCells(node)
        startLine()
        if table.isInHead {
            add("<thead>\n")
        } else if !table.hasBody {
            table.hasBody = true
            add("<tbody>\n")
        }
        add("<tr>")
    }

    private mutating func endRow() {
        startLine()
        add("</tr>")
        guard table.isInHead else { return }
        startLine()
        add("</thead>")
        table.isInHead = false
    }

    /// Alignment by class: the content security policy forbids styles in attributes.
    private mutating func startCell(_ node: OpaquePointer) {
        startLine()
        add(isHead(node) ? style == .page ? "<th scope=\"col\"" : "<th" : "<td")
        switch table.nextAlignment() {
        case UInt8(ascii: "l"): add(style == .page ? " class=\"align-left\"" : " align=\"left\"")
        case UInt8(ascii: "c"): add(style == .page ? " class=\"align-center\"" : " align=\"center\"")
        case UInt8(ascii: "r"): add(style == .page ? " class=\"align-right\"" : " align=\"right\"")
        default: break
        }
        add(">")
    }

    /// An empty corner heads nothing: a screen reader would announce a heading without a name.
    private func isHead(_ cell: OpaquePointer) -> Bool {
        table.isInHead && (style != .page || cmark_node_first_child(cell) != nil)
    }
}
