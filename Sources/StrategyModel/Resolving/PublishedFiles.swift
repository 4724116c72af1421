/// The pictures and documents that contents name, and that therefore go out with them.
enum PublishedFiles {
    static func assets(of drafts: [Draft], _ links: LinkMap) -> [Asset] {
        Set(drafts.flatMap { assets(of: $0, links) }).sorted { $0.path < $1.path }
    }

    private static func assets(of draft: Draft, _ links: LinkMap) -> [Asset] {
        (draft.body.references.map(\.destination) + draft.files.map(\.path)).compactMap { destination in
            // Most lead to other contents, and those are texts.
            if destination.utf8.suffix(3).elementsEqual(".md".utf8) { return nil }
            if case .asset(let asset) = links.target(of: destination, from: draft.path) { return asset }
            return nil
        }
    }
}
