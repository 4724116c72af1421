import Cores
package import Diagnostics

/// Everything that one build publishes: checked, its references followed, nothing unpublished in it. Never changed; an
/// object, so that it is easily seen to be the same.
package final class Site: Sendable {
    package let settings: SiteSettings
    /// The text of the home page.
    package let home: Content<FreePage>?
    package let pages: [Content<FreePage>]
    /// In the order of their `order`, then their titles.
    package let strategies: [Relations]
    /// In which the measures of each strategy contradict each other.
    package let alignment: [[AlignmentFinding]]
    package let names: Names
    package let links: LinkMap
    /// Of the drafts that `links` was made of.
    private let linked: Pieces<DraftLinks>
    package let arrangement: Arrangement
    /// The pictures and documents that published contents name, by path.
    package let assets: [Asset]
    /// The day for which lateness is computed.
    package let today: CivilDay

    init(
        settings: SiteSettings, home: Content<FreePage>?, pages: [Content<FreePage>], strategies: [Relations],
        alignment: [[AlignmentFinding]], names: Names, links: LinkMap, linked: Pieces<DraftLinks>,
        arrangement: Arrangement, assets: [Asset], today: CivilDay
    ) {
        (self.settings, self.home, self.pages, self.strategies) = (settings, home, pages, strategies)
        (self.alignment, self.names, self.links, self.linked) = (alignment, names, links, linked)
        (self.arrangement, self.assets, self.today) = (arrangement, assets, today)
    }

    /// Where the references in the text of the file at `path` lead, in their order; it must be one that is published.
    package func targets(from path: String) -> [LinkTarget] {
        links.position(of: path).map { linked[$0].targets } ?? []
    }

    package var language: Language { settings.language }
}
