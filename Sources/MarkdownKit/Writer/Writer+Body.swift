import Diagnostics

extension Writer {
    /// What has been written, once the whole tree is.
    consuming func body() -> Diagnosed<Body> {
        checkHeadings()
        let top = headings.map(\.level).min() ?? 1
        var anchors = Anchors()
        let finished = headings.map {
            Heading(
                level: $0.level, depth: $0.level - top + 1, text: $0.text, id: anchors.make(from: $0.text),
                location: $0.location)
        }
        let first = headings.first
        let startsWithTitle = first?.isFirstBlock == true && first?.level == 1 && first?.hasFootnote == false
        let body = Body(
            bytes: bytes, slots: slots, footnoteReferences: footnotes.references, footnoteLabels: footnotes.labels,
            headings: finished, references: references, embeds: embeds, startsWithTitle: startsWithTitle,
            summary: summary ?? "")
        problems.sort { $0.location.range.lowerBound < $1.location.range.lowerBound }
        return Diagnosed(body, problems)
    }

    private mutating func checkHeadings() {
        let top = headings.map(\.level).min() ?? 1
        let hasTitle = headings.first?.level == 1 && headings.first?.isFirstBlock == true
        let isMixed = headings.contains { $0.level > 1 }
        var last = top - 1
        for (index, heading) in headings.enumerated() {
            if heading.level > last + 1 { report(HeadingJump.problem(heading, level: last + 1)) }
            if index > 0, heading.level == 1, hasTitle, isMixed { report(SecondTitle.problem(heading)) }
            last = heading.level
        }
    }
}
