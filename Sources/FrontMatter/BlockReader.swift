/// Nodes that stand on lines of their own.
extension Reader {
    /// The whole front matter: keys and values, or nothing.
    mutating func document() -> Mapping {
        moveToLine(at: position)
        guard !isAtEnd else { return Mapping() }
        var entries = Entries(expecting: 32)
        if source.isItem(position) {
            report(.listInsteadOfKeys(at: position..<position + 1))
            skipLinesThatAreNoKeys(column: column)
        }
        mappingEntries(into: &entries, column: documentColumn(), parent: -1)
        return Mapping(entries.all)
    }

    /// Where the keys of the document stand. A first line that slipped in does not move all others.
    private func documentColumn() -> Int {
        guard column > 0 else { return 0 }
        var next = line.next
        while next < source.end {
            let candidate = source.line(at: next)
            if candidate.indent == 0, source.looksLikeKey(from: candidate.content, to: candidate.end) { return 0 }
            next = candidate.next
        }
        return column
    }

    /// A node that begins here, on a line of its own or behind `- `. Keys at the column `forgiving` are right too:
    /// the line that gave the node its column was reported for being in the wrong place.
    mutating func blockNode(parent: Int, forgiving: Int? = nil) -> Node {
        guard depth < Self.deepest else { return tooDeep(parent: parent) }
        depth += 1
        defer { depth -= 1 }
        if startsItem() { return blockSequence(parent: parent) }
        if startsMapping() { return blockMapping(parent: parent, forgiving: forgiving) }
        return inlineValue(parent: parent)
    }

    private mutating func tooDeep(parent: Int) -> Node {
        let start = position
        report(.tooDeep(at: start..<line.end))
        skipDeeper(than: parent)
        return Node(.scalar(Scalar("")), range: start..<start)
    }

    /// Whether the line is an entry of a mapping, or was meant as one.
    private func startsMapping() -> Bool {
        if source.keyColon(from: position, to: line.end) != nil || source.isExplicitKey(position) { return true }
        if source.tightColon(from: position, to: line.end) != nil { return true }
        return source.canStartPlain(position) && nextLineIsKeyBeside()
    }

    /// Text with a key right below it, at the same column: text between keys, not a value.
    private func nextLineIsKeyBeside() -> Bool {
        nextLine.tab == nil && nextLine.indent == column
            && source.looksLikeKey(from: nextLine.content, to: nextLine.end)
    }

    mutating func blockMapping(parent: Int, isInSequence: Bool = false, forgiving: Int? = nil) -> Node {
        let start = position
        var entries = Entries()
        mappingEntries(
            into: &entries, column: column, parent: parent, isInSequence: isInSequence, forgiving: forgiving)
        let end = entries.all.last.map { max($0.keyRange.upperBound, $0.value.range.upperBound) } ?? start
        return Node(.mapping(Mapping(entries.all)), range: start..<max(start, end))
    }

    /// Reads entries until a line stands no deeper than `parent`, or an item can only belong to a sequence around.
    mutating func mappingEntries(
        into entries: inout Entries, column: Int, parent: Int, isInSequence: Bool = false, forgiving: Int? = nil
    ) {
        var reportedColumn = column
        while self.column > parent {
            if source.isItem(position) {
                if isInSequence || self.column < column && parent >= 0 { return }
                itemAmongKeys(into: &entries, isDocument: parent < 0)
                continue
            }
            if parent >= 0, self.column < column || forgiving != nil, isKey(named: entries.firstKey) { return }
            if self.column > column, self.column != reportedColumn, !isKey() {
                report(.textBelowValue(in: line, source))
                skipLinesThatAreNoKeys(column: self.column)
                continue
            }
            if self.column != column, self.column != reportedColumn, self.column != forgiving {
                report(.wrongIndentation(in: line, expected: column, source))
            }
            reportedColumn = self.column
            entry(into: &entries)
        }
    }

    private mutating func itemAmongKeys(into entries: inout Entries, isDocument: Bool) {
        let dash = position..<position + 1
        if isDocument, let start = keyBehindDash() {
            report(.keyBehindDash(at: dash, in: line, key: start, source))
            position = start
            entry(into: &entries)
        } else {
            report(.itemAmongKeys(at: dash, in: line, source))
            skipLinesThatAreNoKeys(column: column)
        }
    }

    /// `- status: x` among keys, by itself: where the key begins. Not the first line of a list.
    private func keyBehindDash() -> Int? {
        let start = source.skippingBlanks(from: position + 1, to: line.end)
        guard source.looksLikeKey(from: start, to: line.end), nextLine.isBlank || nextLine.indent <= column,
            !source.isItem(nextLine.content)
        else { return nil }
        return start
    }

    /// The key of the line, to find an item that lost its dash: it begins with the first key of the item above.
    func isKey(named name: String?) -> Bool {
        guard let name else { return false }
        let first = (source[position], name.utf8.first ?? 0)
        // Most keys differ in their first letter; one outside of ASCII may be written in two ways.
        if first.0 != first.1, first.0 < 0x80, first.1 < 0x80 { return false }
        guard let colon = source.keyColon(from: position, to: line.end) else { return false }
        return source.text(source.trimmingBlanks(position..<colon)) == name
    }

    /// Lines after text that is no key, at its column, which are no keys either: one mistake.
    mutating func skipLinesThatAreNoKeys(column: Int) {
        repeat { skipDeeper(than: column) } while self.column == column && !isKey()
    }

    /// A key, or something meant as one.
    func isKey() -> Bool {
        source.keyColon(from: position, to: line.end) != nil || source.tightColon(from: position, to: line.end) != nil
            || source.wrongSign(from: position, to: line.end) != nil
    }
}
