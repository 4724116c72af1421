import CMarkGFM

extension Writer {
    mutating func startParagraph(_ node: OpaquePointer) {
        block = node
        checkTableHead(node)
        checkListSigns(node)
        if isTight(node) {
            startSummary(node)
            return
        }
        startLine()
        if isFigure(node) {
            figureBlock = node
        } else {
            add("<p>")
            startSummary(node)
        }
    }

    mutating func endParagraph(_ node: OpaquePointer) {
        if summaryBlock == node { endSummary() }
        if figureBlock == node {
            figureBlock = nil
        } else if !isTight(node) {
            endFootnoteParagraph(node)
            add("</p>")
        } else {
            return
        }
        bytes.append(UInt8.lineFeed)
    }

    /// A paragraph in a list without blank lines is written without tags.
    private func isTight(_ node: OpaquePointer) -> Bool {
        let list = cmark_node_parent(cmark_node_parent(node))
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
    }

    /// A picture that stands alone becomes a figure; not at the end of a footnote, where the link back follows.
    private func isFigure(_ node: OpaquePointer) -> Bool {
        guard style == .page, let child = cmark_node_first_child(node) else { return false }
        return cmark_node_get_type(child) == CMARK_NODE_IMAGE && cmark_node_next(child) == nil
            && cmark_node_get_type(cmark_node_parent(node)) != CMARK_NODE_FOOTNOTE_DEFINITION
            && isAllowed(child)
    }

    private mutating func startSummary(_ node: OpaquePointer) {
        guard isSummarized, summary == nil, summaryBlock == nil, footnotes.count == 0 else { return }
        summaryBlock = node
        text.begin()
    }

    /// A paragraph without text, like one that holds a picture, is passed over.
    private mutating func endSummary() {
        summaryBlock = nil
        let whole = text.endInOneLine(enough: Summary.enough)
        if !whole.isEmpty { summary = Summary.cut(whole) }
    }
}
