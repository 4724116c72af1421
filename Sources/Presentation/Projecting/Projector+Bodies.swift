import MarkdownKit
import StrategyModel

extension Projector {
    /// An author's text, its links written for this page, its `fahrplan` blocks filled.
    func body<Record: ContentRecord>(
        _ content: Content<Record>, headingNumber: (@Sendable (Int) -> String?)? = nil
    ) -> [BodyPart] {
        let filling = linker.filling(
            for: content.id, at: content.path, title: content.record.title, headingNumber: headingNumber)
        return content.body.parts(filling).compactMap { part in
            switch part {
            case .html(let html): .prose(html)
            case .embed(let number): content.queries[number].flatMap { embedded($0, number, content.id) }
            }
        }
    }

    private func embedded(_ query: Query, _ number: Int, _ id: ContentID) -> BodyPart? {
        guard let index else { return nil }
        let anchor = "block_\(isReport ? Linker.anchor(id) + "_" : "")\(number + 1)"
        switch query {
        case .measures(let conditions):
            let chosen = index.measures.filter { measure in conditions.allSatisfy { measure.fulfils($0, site.names) } }
            return .measures(measureTable(chosen, anchor: anchor, index: index))
        case .timeline:
            return .timeline(timelineTable(anchor: anchor, index: index))
        case .list(.municipality):
            return .municipalities(municipalityTable(anchor: anchor, index: index))
        default: return nil
        }
    }

    /// The body's headings as a table of contents: two levels.
    func contents(_ body: Body, prefix: String = "", numbers: [String?] = []) -> [ContentsEntry] {
        var entries: [ContentsEntry] = []
        for (position, heading) in body.headings.enumerated() where heading.depth <= 2 {
            let number = numbers.indices.contains(position) ? numbers[position] : nil
            let entry = ContentsEntry(title: heading.text, url: "#\(prefix)\(heading.id)", number: number)
            if heading.depth == 2, !entries.isEmpty {
                entries[entries.count - 1].entries.append(entry)
            } else {
                entries.append(entry)
            }
        }
        return entries
    }
}

extension PlacedMeasure {
    fileprivate func fulfils(_ condition: Query.Condition, _ names: Names) -> Bool {
        switch condition {
        case .field(let mention): names.target(of: mention, in: id.strategy).map(fields.contains) ?? false
        case .municipality(let mention):
            mention.isAll
                ? isEverywhere : names.target(of: mention, in: id.strategy).map(municipalities.contains) ?? false
        case .goal(let mention): names.target(of: mention, in: id.strategy).map(targets(.goal).contains) ?? false
        case .responsible(let mention): isLed(by: mention, names)
        case .status(let status): measure.status == status
        case .priority(let priority): measure.priority == priority
        case .tag(let tag): measure.tags.contains { NormalForm.key($0) == NormalForm.key(tag) }
        }
    }

    /// By the same content, or by the same words.
    private func isLed(by mention: Mention, _ names: Names) -> Bool {
        if let target = names.target(of: mention, in: id.strategy) { return targets(.responsible).contains(target) }
        return measure.responsible.map { NormalForm.key($0.text) == NormalForm.key(mention.text) } ?? false
    }
}
