import Diagnostics

extension Writer {
    /// What has been written, once the whole tree is.
    consuming func body() -> Diagnosed<Body> {
        let first = headings.first
        let startsWithTitle = first?.isFirstBlock == true && first?.level == 1
        let outline = Outline(headings.map(\.level), startsWithTitle: startsWithTitle)
        checkHeadings(outline)
        var anchors = Anchors()
        let finished = headings.indices.map { index in
            let heading = headings[index]
            let words = HeadingWords.of(heading.text)
            return Heading(
                level: heading.level, depth: outline.depths[index], text: words.text,
                id: anchors.make(from: words.slug), range: heading.location.range)
        }
        let body = Body(
            bytes: bytes.bytes, slots: slots.trimmed, footnoteReferences: footnotes.references,
            footnoteLabels: footnotes.labels,
            headings: finished, references: references.trimmed, embeds: embeds,
            startsWithTitle: startsWithTitle && first?.hasFootnote == false,
            summary: summary ?? "")
        problems.sort { $0.location.range.lowerBound < $1.location.range.lowerBound }
        return Diagnosed(body, problems)
    }

    private mutating func checkHeadings(_ outline: Outline) {
        for index in outline.strayTitles { report(StrayTitle.problem(headings[index])) }
        var last = outline.top - 1
        for heading in headings {
            if heading.level > last + 1 { report(HeadingJump.problem(heading, level: last + 1)) }
            last = max(heading.level, outline.top)
        }
    }
}
