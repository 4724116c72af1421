import StrategyModel

/// Mentions and contents as links.
extension Projector {
    /// A link to what is mentioned; nil if there is no such content.
    func found(_ mention: Mention, _ index: StrategyIndex) -> Link? { index.relations.target(mention).map(link) }

    /// A link to what is mentioned, or its words.
    func named(_ mention: Mention, _ index: StrategyIndex, note: String? = nil) -> Link {
        var link = found(mention, index) ?? Link(title: mention.text, url: nil)
        link.note = note
        return link
    }

    /// By its name and number.
    func link(_ id: ContentID) -> Link {
        let caption = site.names.caption(id)
        return link(id, title: caption?.title ?? id.name, number: caption?.number)
    }

    func link<Record>(_ content: Content<Record>) -> Link { link(content.id) }

    func link(_ placed: PlacedMeasure) -> Link {
        link(placed.id, title: placed.content.record.title, number: placed.content.record.number)
    }

    /// Somebody with a role.
    func involved(_ involvements: [Involvement], _ index: StrategyIndex) -> [Link] {
        involvements.compactMap { involvement in
            involvement.party.map { named($0, index, note: involvement.role) }
        }
    }

    /// An address of the web, without its beginning.
    func website(_ url: String?) -> Link? { url.map { Link(title: plainAddress($0), url: $0) } }

    /// Without `https://` and a slash at the end.
    private func plainAddress(_ url: String) -> String {
        let bare = url.split(separator: "://", maxSplits: 1).last.map(String.init) ?? url
        return bare.hasSuffix("/") ? String(bare.dropLast()) : bare
    }

    func staff(_ lines: [StaffLine]) -> [StaffRow] {
        lines.map {
            StaffRow(
                year: $0.year.map(String.init), planned: $0.planned.map(formatter.posts),
                actual: $0.actual.map(formatter.posts))
        }
    }
}
