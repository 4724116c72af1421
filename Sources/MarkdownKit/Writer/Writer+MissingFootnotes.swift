/// References that stayed text, because nothing defines their notes.
extension Writer {
    /// Notes them; what each of them means is known once all are.
    mutating func collectFootnotes(in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if source.bytes[index] == UInt8(ascii: "\\") {
                index += 2
            } else if let mark = FootnoteDefinition.label(at: index, before: range.upperBound, of: source) {
                let label = source.string(mark.lowerBound + 2..<mark.upperBound - 1)
                footnotes.missing.append(FootnoteDefinition(label: label, range: mark))
                index = mark.upperBound
            } else {
                index += 1
            }
        }
    }

    /// One message for each note that does not exist; where a label is misspelt, for each place.
    mutating func reportMissingFootnotes() {
        if footnotes.missing.isEmpty { return }
        let defined = footnotes.definitions.map(\.label)
        let known = Set(defined.map(FootnoteDefinition.key))
        let missing = Dictionary(grouping: footnotes.missing) { FootnoteDefinition.key($0.label) }
        for (key, marks) in missing where !known.contains(key) {
            if marks.count > 1, let note = marks.last(where: { beginsNote($0) }) {
                report(MissingFootnote.colon(note, text: text(of: note), of: source))
            } else if let nearest = MissingFootnote.nearest(to: marks[0].label, among: defined) {
                for mark in marks { report(MissingFootnote.problem(mark, nearest: nearest, of: source)) }
                // One mistake, one message: the note that was meant is not reported as unused.
                footnotes.meant.append(nearest)
            } else {
                report(MissingFootnote.problem(marks[0], nearest: nil, of: source))
            }
        }
    }

    /// `[^1] Text` at the beginning of a line.
    private func beginsNote(_ mark: FootnoteDefinition) -> Bool {
        let line = source.lineAround(mark.range.lowerBound, reach: 400)
        let before = source.bytes[line.lowerBound..<mark.range.lowerBound]
        return before.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") } && !text(of: mark).isEmpty
    }

    private func text(of note: FootnoteDefinition) -> String {
        let end = source.lineAround(note.range.upperBound, reach: 400).upperBound
        return source.string(source.trimmed(note.range.upperBound..<max(end, note.range.upperBound)))
    }
}
