/// Sequences of `- ` lines.
extension Reader {
    /// `besideKey`: the items stand at the column of the key that they belong to, where the next key ends them.
    mutating func blockSequence(parent: Int, besideKey: Bool = false) -> Node {
        let start = position
        let column = self.column
        var reportedColumn = column
        var reportedDash = false
        var itemColumn = column
        var items: [Node] = []
        while self.column > parent {
            if startsItem() {
                if self.column != column, self.column != reportedColumn {
                    report(.wrongIndentation(in: line, expected: column, source))
                }
                if !source.isItem(position), !reportedDash {
                    report(.missingSpaceAfterDash(at: position, in: line, source))
                    reportedDash = true
                }
                reportedColumn = self.column
                items.append(item(column: &itemColumn))
            } else if besideKey, self.column == column {
                break
            } else if isKey(), let last = items.last, case .mapping(let mapping) = last.content {
                report(.wrongIndentation(in: line, expected: itemColumn, source))
                items[items.count - 1] = adoptEntries(into: mapping, of: last, parent: besideKey ? column : parent)
            } else {
                report(isKey() ? .keyAmongItems(in: line, source) : .textAmongItems(in: line, source))
                skipLinesBetweenItems(column: self.column)
            }
        }
        return Node(.sequence(items), range: start..<(items.last?.range.upperBound ?? start))
    }

    /// An item, or one that lacks the space behind its dash.
    func startsItem() -> Bool { source.isItem(position) || source.isDashWithoutSpace(position) }

    /// `column` becomes the column of what stands behind the dash.
    private mutating func item(column contentColumn: inout Int) -> Node {
        let dash = position
        let dashColumn = column
        var start = dash + 1
        while source[start] == 0x20 { start += 1 }
        if source[start] == .tab, source.skippingBlanks(from: start, to: line.end) < line.end {
            report(.tabBehindDash(at: start, in: line, source))
            start = source.skippingBlanks(from: start, to: line.end)
        }
        guard start < line.end, !source[start].isBlank, source[start] != UInt8(ascii: "#") else {
            return nestedValue(behind: dash + 1, comment: start, parent: dashColumn)
        }
        position = start
        contentColumn = column
        return blockNode(parent: dashColumn)
    }

    /// Keys that slipped to the left, out of the item above: they are read as its own.
    private mutating func adoptEntries(into mapping: Mapping, of item: Node, parent: Int) -> Node {
        var entries = Entries()
        for entry in mapping.entries { _ = entries.add(entry) }
        mappingEntries(into: &entries, column: column, parent: parent, isInSequence: true)
        let end = entries.all.last?.value.range.upperBound ?? item.range.upperBound
        return Node(.mapping(Mapping(entries.all)), range: item.range.lowerBound..<max(end, item.range.upperBound))
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
