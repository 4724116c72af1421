/// Sequences of `- ` lines.
extension Reader {
    /// `besideKey`: the items stand at the column of the key that they belong to, where the next key ends them.
    mutating func blockSequence(parent: Int, besideKey: Bool = false) -> Node {
        let start = position
        var items = Items(column: column + (besideKey ? 0 : shiftOfFirstItem(parent: parent)))
        while column > parent {
            if startsItem() {
                items.nodes.append(item(of: &items))
            } else if besideKey, column == parent + 1 {
                break
            } else if isKey(), let last = items.nodes.last, case .mapping(let mapping) = last.content {
                keysBesideItems(&items, last, mapping, parent: besideKey ? parent + 1 : parent)
            } else {
                report(isKey() ? .keyAmongItems(in: line, source) : .textAmongItems(in: line, source))
                skipLinesBetweenItems(column: column)
            }
        }
        return Node(.sequence(items.nodes), range: start..<(items.nodes.last?.range.upperBound ?? start))
    }

    /// The items of a sequence while it is read.
    private struct Items {
        var nodes: [Node] = []
        /// Where the dashes stand, and what follows the last of them.
        let column: Int
        var contentColumn = 0
        /// The last wrong column, and whether a dash without a space, was reported: the next line is no new mistake.
        var reportedColumn: Int?
        var reportedDash = false
        var reportedBullet = false

        init(column: Int) {
            self.column = column
            nodes.reserveCapacity(4)
        }
    }

    /// `- a: b` with its next key one column beside `a`: if the dash stands at an odd place, it is the dash that slipped.
    private func shiftOfFirstItem(parent: Int) -> Int {
        guard source.isItem(position), (column - max(parent, 0)) % 2 == 1 else { return 0 }
        let start = source.skippingBlanks(from: position + 1, to: line.end)
        guard let colon = source.keyColon(from: start, to: line.end) else { return 0 }
        let value = source.skippingBlanks(from: colon + 1, to: line.end)
        guard value < line.end, source.canStartPlain(value) else { return 0 }
        let shift = nextLine.indent - (start - line.start)
        return abs(shift) == 1 && source.looksLikeKey(from: nextLine.content, to: nextLine.end) ? shift : 0
    }

    /// An item, or one that lacks the space behind its dash or has another bullet.
    func startsItem() -> Bool {
        source.isItem(position) || source.isDashWithoutSpace(position)
            || position == line.content && source.foreignBullet(at: position) != nil
    }

    private mutating func item(of items: inout Items) -> Node {
        let dash = position
        let dashColumn = column
        if dashColumn != items.column, dashColumn != items.reportedColumn {
            report(.wrongIndentation(in: line, expected: items.column, source))
        }
        items.reportedColumn = dashColumn
        let bullet = source.foreignBullet(at: position)
        if let bullet, !items.reportedBullet {
            report(.foreignBullet(at: position..<position + bullet, in: line, source))
            items.reportedBullet = true
        }
        let lacksSpace = bullet == nil && !source.isItem(position)
        if lacksSpace, !items.reportedDash {
            report(.missingSpaceAfterDash(at: position, in: line, source))
            items.reportedDash = true
        }
        let length = bullet ?? 1
        let start = contentStart(behind: dash + length)
        guard start < line.end, !source[start].isBlank, source[start] != UInt8(ascii: "#") else {
            return nestedValue(behind: dash + length, comment: start, parent: dashColumn)
        }
        position = start
        let shift = items.column - dashColumn + (lacksSpace ? 1 : 1 - length)
        items.contentColumn = column + shift
        return blockNode(parent: dashColumn, forgiving: items.contentColumn)
    }

    /// Behind the dash and its spaces. A tab there is reported: YAML measures columns.
    private mutating func contentStart(behind dashEnd: Int) -> Int {
        var start = dashEnd
        while source[start] == 0x20 { start += 1 }
        let content = source.skippingBlanks(from: start, to: line.end)
        guard source[start] == .tab, content < line.end else { return start }
        report(.tabBehindDash(at: start, in: line, source))
        return content
    }

    /// Keys to the left of the item above. If they begin as that item does, they are the next one without its dash;
    /// otherwise they slipped out of it, and are read as its own.
    private mutating func keysBesideItems(_ items: inout Items, _ last: Node, _ mapping: Mapping, parent: Int) {
        if isKey(named: mapping.entries.first?.key) {
            report(.missingDash(in: line, source))
            items.nodes.append(blockMapping(parent: parent, forgiving: items.contentColumn))
            return
        }
        report(.wrongIndentation(in: line, expected: items.contentColumn, source))
        var entries = Entries()
        for entry in mapping.entries { _ = entries.add(entry) }
        mappingEntries(
            into: &entries, column: column, parent: parent, isInSequence: true, forgiving: items.contentColumn)
        let end = max(last.range.upperBound, entries.all.last?.value.range.upperBound ?? 0)
        items.nodes[items.nodes.count - 1] = Node(
            .mapping(Mapping(entries.all)), range: last.range.lowerBound..<end)
    }

    /// A list whose first item lacks its dash.
    mutating func sequenceLackingDash(before dash: Line, parent: Int) -> Node {
        let start = position
        report(.missingDash(in: line, source))
        let first = blockMapping(
            parent: parent, isInSequence: true, forgiving: nextLine.start < dash.start ? nextLine.indent : nil)
        guard column > parent, startsItem() else { return Node(.sequence([first]), range: first.range) }
        let rest = blockSequence(parent: parent)
        guard case .sequence(let items) = rest.content else { return rest }
        return Node(.sequence([first] + items), range: start..<rest.range.upperBound)
    }

    /// The item further down that begins with the key of this line, no deeper than it: then this is one without its dash.
    func dashBelow(parent: Int) -> Line? {
        guard let colon = source.keyColon(from: position, to: line.end), position == line.content else { return nil }
        let name = source.text(source.trimmingBlanks(position..<colon))
        var next = line.next
        while next < source.end {
            let candidate = source.line(at: next)
            next = candidate.next
            if candidate.isBlank || candidate.tab != nil || isComment(candidate) { continue }
            guard candidate.indent > parent else { return nil }
            guard candidate.indent <= column, source.isItem(candidate.content) else { continue }
            let start = source.skippingBlanks(from: candidate.content + 1, to: candidate.end)
            guard let colon = source.keyColon(from: start, to: candidate.end) else { return nil }
            return source.text(source.trimmingBlanks(start..<colon)) == name ? candidate : nil
        }
        return nil
    }

    private mutating func skipLinesBetweenItems(column: Int) {
        repeat { skipDeeper(than: column) } while self.column == column && !startsItem()
    }
}

extension Source {
    /// `-word` at the beginning of a line: meant as an item. Not `-5` or `--`.
    func isDashWithoutSpace(_ at: Int) -> Bool {
        guard self[at] == UInt8(ascii: "-") else { return false }
        let next = self[at + 1]
        return next.isLetter || next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
    }
}
