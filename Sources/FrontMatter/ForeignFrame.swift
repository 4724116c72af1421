/// Front matter as other tools write it: between `+++` (TOML) or in a fence ` ```yaml `.
struct ForeignFrame {
    let frame: Frame

    init?(_ source: Source, first: Line) {
        let opening = source.trimmingBlanks(first.start..<first.end)
        let inside = source.line(at: first.next)
        guard let closing = ForeignFrame.closing[source.excerpt(opening)], source.looksLikeEntry(inside),
            let last = source.lineThatIs(closing, from: first.next)
        else { return nil }
        // TOML is another language: each of its lines would be a mistake.
        let end = closing == "+++" ? first.next : last.start
        frame = Frame(
            frontMatter: first.next..<end, body: last.next..<source.end, mistake: .foreignMarker(opening, source))
    }

    private static let closing = ["+++": "+++", "```yaml": "```", "```yml": "```", "``` yaml": "```", "~~~yaml": "~~~"]
}

extension Source {
    fileprivate func looksLikeEntry(_ line: Line) -> Bool {
        looksLikeKey(from: line.content, to: line.end) || wrongSign(from: line.content, to: line.end) != nil
    }

    fileprivate func lineThatIs(_ text: String, from start: Int) -> Line? {
        var next = start
        while next < end {
            let line = line(at: next)
            if excerpt(trimmingBlanks(line.start..<line.end)) == text { return line }
            next = line.next
        }
        return nil
    }
}
