import StrategyModel

/// Chapters, free pages and fields of action.
extension Projector {
    func chapterSheet(_ content: Content<Chapter>, number: String?) -> ChapterSheet {
        var sheet = ChapterSheet(anchor: Linker.anchor(content.id), number: number, title: content.record.title)
        sheet.teaser = content.record.teaser
        sheet.asOf = asOf(content.common.asOf)
        sheet.sources = sources(content.common.sources)
        let numbers = isReport ? number.map { headingNumbers(content, below: $0) } ?? [] : []
        if isReport {
            sheet.body = body(content) { numbers.indices.contains($0) ? numbers[$0] : nil }
        } else {
            sheet.body = body(content)
            sheet.contents = contents(content.body)
        }
        return sheet
    }

    func freeSheet(_ content: Content<StrategyModel.FreePage>) -> ChapterSheet {
        var sheet = ChapterSheet(anchor: Linker.anchor(content.id), title: content.record.title)
        sheet.asOf = asOf(content.common.asOf)
        sheet.sources = sources(content.common.sources)
        sheet.body = body(content)
        if !isReport, content.body.headings.count > 3 { sheet.contents = contents(content.body) }
        return sheet
    }

    func fieldSheet(_ content: Content<FieldOfAction>, index: StrategyIndex) -> FieldSheet {
        let measures = index.measures(of: content.id)
        var sheet = FieldSheet(
            anchor: Linker.anchor(content.id), number: content.record.number, title: content.record.title)
        sheet.teaser = content.record.teaser
        sheet.asOf = asOf(content.common.asOf)
        sheet.body = body(content)
        sheet.sources = sources(content.common.sources)
        let anchor = isReport ? Linker.anchor(content.id) : "field"
        if !measures.isEmpty { sheet.measures = measureTable(measures, anchor: "measures_\(anchor)", index: index) }
        if !isReport, measures.positions.contains(where: { reach(index.shown(at: $0)) != nil }) {
            sheet.schedule = fieldTable(
                measures, title: content.record.title, anchor: "fahrplan_\(anchor)", index: index)
        }
        return sheet
    }

    /// `2.1`, `2.1.3` for every heading of a chapter, in order.
    func headingNumbers<Record: ContentRecord>(_ content: Content<Record>, below number: String) -> [String?] {
        var counters: [Int] = []
        return content.body.headings.map { heading in
            if counters.count > heading.depth { counters.removeLast(counters.count - heading.depth) }
            while counters.count < heading.depth { counters.append(0) }
            counters[heading.depth - 1] += 1
            // A skipped level would read 2.0.1: such a heading goes without a number.
            return counters.contains(0) ? nil : ([number] + counters.map(String.init)).joined(separator: ".")
        }
    }
}
