extension Body {
    /// The body without the heading that it starts with, for a page whose title says the same. The indices of headings
    /// and references count from what is left.
    package func withoutTitle() -> Body {
        guard startsWithTitle,
            let end = slots.firstIndex(where: { $0.kind == .headingEnd })
        else { return self }
        let links = slots[..<end].count { $0.kind.isReference }
        // The heading's last slot is followed by a line feed.
        let offset = min(slots[end].offset + 1, bytes.count)
        let rest = headings.dropFirst()
        let outline = Outline(rest.map(\.level), startsWithTitle: false)
        return Body(
            bytes: Array(bytes[offset...]),
            slots: slots[(end + 1)...].map { $0.moved(back: offset, headings: 1, references: links) },
            footnoteReferences: footnoteReferences, footnoteLabels: footnoteLabels,
            headings: zip(rest, outline.depths).map { heading, depth in
                Heading(
                    level: heading.level, depth: depth, text: heading.text, id: heading.id, range: heading.range)
            },
            references: Array(references.dropFirst(links)), embeds: embeds, startsWithTitle: false, summary: summary)
    }
}

extension Slot.Kind {
    /// Whether it belongs to an entry of `Body.references`; the end of a link does not count.
    fileprivate var isReference: Bool {
        switch self {
        case .linkStart, .image, .figure: true
        default: false
        }
    }
}

extension Slot {
    fileprivate func moved(back offset: Int, headings: Int, references: Int) -> Slot {
        let before =
            switch kind {
            case .headingStart, .headingEnd: headings
            case .linkStart, .image, .figure: references
            default: 0
            }
        return Slot(kind, number: number - before, offset: self.offset - offset)
    }
}
