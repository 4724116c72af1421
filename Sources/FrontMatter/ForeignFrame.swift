/// Front matter as other tools write it: between `+++` (TOML) or in a fence ` ```yaml `.
struct ForeignFrame {
    let frame: Frame

    init?(_ source: Source, first: Line) {
        let opening = source.trimmingBlanks(first.start..<first.end)
        guard let closing = ForeignFrame.closing[source.excerpt(opening)] else { return nil }
        let inside = source.line(at: first.next)
        guard
            source.looksLikeKey(from: inside.content, to: inside.end)
                || source.wrongSign(from: inside.content, to: inside.end) != nil
        else { return nil }
        var next = first.next
        while next < source.end {
            let line = source.line(at: next)
            if source.excerpt(source.trimmingBlanks(line.start..<line.end)) == closing {
                // TOML is another language: each of its lines would be a mistake.
                let end = closing == "+++" ? first.next : line.start
                frame = Frame(
                    frontMatter: first.next..<end, body: line.next..<source.end,
                    mistake: .foreignMarker(opening, source))
                return
            }
            next = line.next
        }
        return nil
    }

    private static let closing = ["+++": "+++", "```yaml": "```", "```yml": "```", "``` yaml": "```", "~~~yaml": "~~~"]
}
