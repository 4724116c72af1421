/// One page to be: where it goes, and how it is projected. Pages do not depend on each other, so all cores may share them.
struct PageTask: Sendable {
    /// Relative to the output folder, ASCII.
    let path: String
    /// Of its content, where many are projected alike.
    private let position: Int
    private let project: @Sendable (SiteProjection, Int) -> Page

    init(path: String, _ project: @escaping @Sendable (SiteProjection) -> Page) {
        (self.path, position, self.project) = (path, 0, { projection, _ in project(projection) })
    }

    /// `project`: is shared by those of all positions, which are many.
    init(path: String, at position: Int, _ project: @escaping @Sendable (SiteProjection, Int) -> Page) {
        (self.path, self.position, self.project) = (path, position, project)
    }

    /// From any projection of a site with the same outline.
    func page(of projection: SiteProjection) -> Page { project(projection, position) }
}
