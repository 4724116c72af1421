import MarkdownKit
import StrategyModel
import Templates

extension Projector {
    /// An author's text, its links written for this page, its `fahrplan` blocks filled.
    func body<Record: ContentRecord>(
        _ content: Content<Record>, headingNumber: (@Sendable (Int) -> String?)? = nil
    ) -> [BodyPart] {
        let filling = linker.filling(
            for: content.id, at: content.path, title: content.record.title, headingNumber: headingNumber)
        return content.body.parts(filling).compactMap { part in
            switch part {
            // Between two blocks there may be nothing but line breaks.
            case .html(let html): html.bytes.contains { $0 > 0x20 } ? .prose(html) : nil
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
        case .fahrplan(let grouping):
            return .timeline(fahrplan(anchor: anchor, by: grouping, index: index, isInText: true))
        case .timeline: return .timeline(timelineTable(anchor: anchor, index: index))
        case .list(let kind): return list(kind, anchor, index)
        case .indicator(let mention):
            return indicator(mention, index).map { content in
                var sheet = indicatorSheet(content, index: index, figureID: "\(anchor)_chart")
                sheet.anchor = anchor
                return .indicator(sheet)
            }
        case .figure(let figure): return self.figure(figure, anchor, index)
        }
    }

    private func list(_ kind: KindName, _ anchor: String, _ index: StrategyIndex) -> BodyPart? {
        switch kind {
        case .municipality: .municipalities(municipalityTable(anchor: anchor, index: index))
        case .goal: .goals(goalTable(anchor: anchor, index: index))
        case .indicator: .indicators(indicatorTable(anchor: anchor, index: index))
        case .stakeholder: .stakeholders(stakeholderTable(anchor: anchor, index: index))
        case .funding: .programmes(programmeTable(anchor: anchor, index: index))
        case .participation: .participations(participationTable(anchor: anchor, index: index))
        case .session: .sessions(sessionTable(anchor: anchor, index: index))
        default: nil
        }
    }

    private func figure(_ figure: Query.Figure, _ anchor: String, _ index: StrategyIndex) -> BodyPart? {
        switch figure {
        case .status: statusFigure(anchor: anchor, index: index).map(BodyPart.status)
        case .costs: costFigure(anchor: anchor, index: index).map(BodyPart.costs)
        case .matrix: matrix(anchor: anchor, index: index).map(BodyPart.matrix)
        case .map: regionMap(anchor: anchor, index: index).map(BodyPart.map)
        case .alignment: .alignment(alignment(anchor: anchor, index: index))
        case .decisions: .decisions(decisions(index))
        case .upcoming: .upcoming(upcoming(index))
        case .dashboard: .dashboard(dashboard(anchor: anchor, index: index))
        }
    }

    /// The body's headings as a table of contents: two levels.
    func contents(_ body: Body, prefix: String = "", numbers: [String?] = []) -> [ContentsEntry] {
        // Each begins with the line above the others.
        var groups: [[ContentsEntry]] = []
        for (position, heading) in body.headings.enumerated() where heading.depth <= 2 {
            let number = numbers.indices.contains(position) ? numbers[position] : nil
            let entry = ContentsEntry(title: heading.text, url: "#\(prefix)\(heading.id)", number: number)
            if heading.depth == 2, !groups.isEmpty {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        return groups.map { group in
            var entry = group[0]
            entry.entries = LazyList(group.dropFirst()) { $0 }
            return entry
        }
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
        case .status(let status): content.record.status == status
        case .priority(let priority): content.record.priority == priority
        case .tag(let tag): content.record.tags.contains { NormalForm.key($0) == NormalForm.key(tag) }
        }
    }

    /// By the same content, or by the same words.
    private func isLed(by mention: Mention, _ names: Names) -> Bool {
        if let target = names.target(of: mention, in: id.strategy) { return targets(.responsible).contains(target) }
        return content.record.responsible.map { NormalForm.key($0.text) == NormalForm.key(mention.text) } ?? false
    }
}
