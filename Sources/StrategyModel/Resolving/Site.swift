package import Diagnostics

/// Everything that one build publishes: checked, its references followed, nothing unpublished in it.
package struct Site: Sendable {
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
    /// The pictures and documents that published contents name, by path.
    package let assets: [Asset]
    /// The day for which lateness is computed.
    package let today: CivilDay

    package var language: Language { settings.language }
}
