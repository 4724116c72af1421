/// One page to be: where it goes, and how it is projected. Pages do not depend on each other, so all cores may share them.
struct PageTask: Sendable {
    /// Relative to the output folder, ASCII.
    let path: String
    /// From any projection of a site with the same outline.
    let project: @Sendable (SiteProjection) -> Page
}
