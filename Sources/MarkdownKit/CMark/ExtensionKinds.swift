import CMarkGFM

/// The node types of the extensions. cmark numbers them when it registers the extensions and declares no constants, so
/// they are read off a small document once.
struct ExtensionKinds: Sendable {
    private(set) var table = CMARK_NODE_NONE
    private(set) var row = CMARK_NODE_NONE
    private(set) var cell = CMARK_NODE_NONE
    private(set) var strikethrough = CMARK_NODE_NONE

    init(table: OpaquePointer?, strikethrough: OpaquePointer?) {
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        defer { cmark_parser_free(parser) }
        cmark_parser_attach_syntax_extension(parser, table)
        cmark_parser_attach_syntax_extension(parser, strikethrough)
        let sample = "| ~~a~~ |\n| - |\n"
        cmark_parser_feed(parser, sample, sample.utf8.count)
        let root = cmark_parser_finish(parser)
        defer { cmark_node_free(root) }
        let walk = cmark_iter_new(root)
        defer { cmark_iter_free(walk) }
        while cmark_iter_next(walk) != CMARK_EVENT_DONE { note(cmark_iter_get_node(walk)) }
    }

    private mutating func note(_ node: OpaquePointer?) {
        let type = cmark_node_get_type(node)
        switch String(cString: cmark_node_get_type_string(node)) {
        case "table": self.table = type
        case "table_header": row = type
        case "table_cell": cell = type
        case "strikethrough": strikethrough = type
        default: break
        }
    }
}
