package import Markup

/// What the projection must know of the theme, so that pages can name its files.
package struct Look: Sendable, Hashable {
    /// The theme's files, by the path that they have in the output: `assets/site.css`.
    package var coloursPath: String?
    package var logoPath: String?
    package var logoAlternative: String?
    /// The only style of the report and of the 404 page, and the policies that allow it by its hash.
    package var reportStyle: HTML
    package var reportPolicy: String
    package var notFoundStyle: HTML
    package var notFoundPolicy: String
    /// The policy of all other pages: nothing but the site's own files.
    package var sitePolicy: String

    package init(
        coloursPath: String? = nil, logoPath: String? = nil, logoAlternative: String? = nil, reportStyle: HTML,
        reportPolicy: String, notFoundStyle: HTML, notFoundPolicy: String, sitePolicy: String
    ) {
        self.coloursPath = coloursPath
        self.logoPath = logoPath
        self.logoAlternative = logoAlternative
        self.reportStyle = reportStyle
        self.reportPolicy = reportPolicy
        self.notFoundStyle = notFoundStyle
        self.notFoundPolicy = notFoundPolicy
        self.sitePolicy = sitePolicy
    }
}
