/// The ids of notes have an underscore, which no slug has: they never meet the id of a heading.
extension Filler {
    mutating func footnoteReference(_ note: Int) {
        footnoteTimes[note - 1] += 1
        let time = footnoteTimes[note - 1]
        if filling.style == .plain { return plainFootnoteReference(note, time) }
        add("<sup class=\"footnote-ref\"><a href=\"#")
        noteID(note)
        add("\" id=\"")
        referenceID(note, time)
        add("\" role=\"doc-noteref\">")
        add(note)
        add("</a></sup>")
    }

    mutating func startFootnotes() {
        if filling.style == .plain { return add("<section class=\"footnotes\" data-footnotes>") }
        let level = min(max(2 + filling.headingShift, 1), 6)
        add("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
        titleID()
        add("\">\n<h")
        add(level)
        add(" id=\"")
        titleID()
        add("\">")
        escape(filling.labels.footnotes)
        add("</h")
        add(level)
        add(">")
    }

    mutating func startFootnote(_ note: Int) {
        add("<li id=\"")
        if filling.style == .plain {
            add("fn-")
            out.append(address: body.footnoteLabels[note - 1])
        } else {
            noteID(note)
        }
        add("\">")
    }

    mutating func footnoteBack(_ note: Int) {
        for time in 1...max(1, references(to: note)) {
            if time > 1 { add(" ") }
            filling.style == .plain ? plainFootnoteBack(note, time) : footnoteBack(note, time)
        }
    }

    private mutating func footnoteBack(_ note: Int, _ time: Int) {
        add("<a href=\"#")
        referenceID(note, time)
        add("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
        escape(filling.labels.back)
        again(time, after: " ")
        add("\">↩")
        again(time, after: "<sup>", before: "</sup>")
        add("</a>")
    }

    private mutating func titleID() {
        escape(filling.idPrefix)
        add("fn_title")
    }

    private mutating func noteID(_ note: Int) {
        escape(filling.idPrefix)
        add("fn_")
        add(note)
    }

    private mutating func referenceID(_ note: Int, _ time: Int) {
        escape(filling.idPrefix)
        add("fnref_")
        add(note)
        again(time, after: "_")
    }

    /// Which time it is that the text refers to a note; the first needs no number.
    private mutating func again(_ time: Int, after start: StaticString, before end: StaticString = "") {
        guard time > 1 else { return }
        add(start)
        add(time)
        add(end)
    }

    private func references(to note: Int) -> Int {
        note <= body.footnoteReferences.count ? body.footnoteReferences[note - 1] : 0
    }
}

/// As cmark writes them.
extension Filler {
    private mutating func plainFootnoteReference(_ note: Int, _ time: Int) {
        add("<sup class=\"footnote-ref\"><a href=\"#fn-")
        out.append(address: body.footnoteLabels[note - 1])
        add("\" id=\"fnref-")
        out.append(address: body.footnoteLabels[note - 1])
        again(time, after: "-")
        add("\" data-footnote-ref>")
        add(note)
        add("</a></sup>")
    }

    private mutating func plainFootnoteBack(_ note: Int, _ time: Int) {
        add("<a href=\"#fnref-")
        out.append(address: body.footnoteLabels[note - 1])
        again(time, after: "-")
        add("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
        again(time, after: "<sup class=\"footnote-ref\">", before: "</sup>")
        add("</a>")
    }
}
