import Cores

/// The pictures and documents that contents name.
struct UsedAssets: Sendable {
    /// By published contents, sorted by path.
    let published: [Asset]
    /// Also counting what is no longer there to be read, and not what strategies adopt.
    let readable: Set<Asset>
    private let links: Kept<Draft, DraftLinks>

    /// `known`: of the same contents, whose links lead to the same places.
    init(_ links: Kept<Draft, DraftLinks>, known: UsedAssets?) {
        self.links = links
        if let known, let changed = links.inputs.positions(differingFrom: known.links.inputs),
            changed.allSatisfy({ links.outputs[$0].assets == known.links.outputs[$0].assets })
        {
            (published, readable) = (known.published, known.readable)
            return
        }
        let found = links.outputs.joined
        published = Set(found.flatMap(\.assets)).sorted { $0.path < $1.path }
        readable = Set(
            zip(links.inputs, found).filter { !$0.0.isAdopted && !$0.0.isUnreadable }.flatMap(\.1.assets))
    }
}
