package import StrategyModel

/// The stage `project`: a site becomes pages. None is projected before it is asked for.
package struct SitePages: Sendable {
    private let projection: SiteProjection
    private let outline: Outline

    /// `pictures`: as `data:` addresses by content path, for the reports; `commit`: the state of the content that reports
    /// name, if known; `known`: earlier pages, of which what has not changed is used again.
    package init(
        _ site: Site, look: Look, pictures: [String: String] = [:], commit: String? = nil, known: SitePages? = nil
    ) {
        if let known, known.projection.isOf(site, look, pictures, commit) {
            self = known
        } else {
            projection = SiteProjection(
                site, look: look, pictures: pictures, commit: commit, known: known?.projection)
            outline = Outline.of(projection, known: known?.outline)
        }
    }

    /// Relative to the output folder, in the order in which they are best made. No two are the same, unless contents have the
    /// same address.
    package var paths: [String] { outline.paths }

    /// Where a path stands among the paths.
    package func position(of path: String) -> Int? { outline.position(of: path) }

    /// The page at a position among the paths.
    package func page(at position: Int) -> Page { outline.tasks[position].page(of: projection) }
}

extension SiteProjection {
    fileprivate func isOf(_ site: Site, _ look: Look, _ pictures: [String: String], _ commit: String?) -> Bool {
        self.site === site && self.look == look && self.pictures == pictures && self.commit == commit
    }
}
