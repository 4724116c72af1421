/// The ids of notes have an underscore, which no slug has: they never meet the id of a heading.
extension Filler {
    mutating func footnoteReference(_ note: Int, _ time: Int) {
        if filling.style == .plain { return plainFootnoteReference(note, time) }
        add("<sup class=\"footnote-ref\"><a href=\"#")
        escape(noteID(note))
        add("\" id=\"")
        escape(referenceID(note, time))
        add("\" role=\"doc-noteref\">\(note)</a></sup>")
    }

    mutating func startFootnotes() {
        if filling.style == .plain { return add("<section class=\"footnotes\" data-footnotes>") }
        let level = min(max(2 + filling.headingShift, 1), 6)
        add("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
        escape(filling.idPrefix + "fn_title")
        add("\">\n<h\(level) id=\"")
        escape(filling.idPrefix + "fn_title")
        add("\">")
        escape(filling.labels.footnotes)
        add("</h\(level)>")
    }

    mutating func startFootnote(_ note: Int) {
        if filling.style == .plain {
            add("<li id=\"fn-")
            out.appendAddress(body.footnoteLabels[note - 1])
            return add("\">")
        }
        add("<li id=\"")
        escape(noteID(note))
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
        escape(referenceID(note, time))
        add("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
        escape(filling.labels.back + (time > 1 ? " \(time)" : ""))
        add("\">↩")
        if time > 1 { add("<sup>\(time)</sup>") }
        add("</a>")
    }

    private func noteID(_ note: Int) -> String { "\(filling.idPrefix)fn_\(note)" }

    private func referenceID(_ note: Int, _ time: Int) -> String {
        "\(filling.idPrefix)fnref_\(note)" + (time > 1 ? "_\(time)" : "")
    }

    private func references(to note: Int) -> Int {
        note <= body.footnoteReferences.count ? body.footnoteReferences[note - 1] : 0
    }
}

/// As cmark writes them.
extension Filler {
    private mutating func plainFootnoteReference(_ note: Int, _ time: Int) {
        add("<sup class=\"footnote-ref\"><a href=\"#fn-")
        out.appendAddress(body.footnoteLabels[note - 1])
        add("\" id=\"fnref-")
        out.appendAddress(body.footnoteLabels[note - 1])
        if time > 1 { add("-\(time)") }
        add("\" data-footnote-ref>\(note)</a></sup>")
    }

    private mutating func plainFootnoteBack(_ note: Int, _ time: Int) {
        add("<a href=\"#fnref-")
        out.appendAddress(body.footnoteLabels[note - 1])
        if time > 1 { add("-\(time)") }
        add("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
        if time > 1 { add("<sup class=\"footnote-ref\">\(time)</sup>") }
        add("</a>")
    }
}
