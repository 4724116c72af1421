package import Markup

/// What the projection must know of the theme, so that pages can name its files.
package struct Look: Sendable, Hashable {
    /// The theme's files, by the path that they have in the output: `assets/colours.css`.
    package var coloursPath: String?
    package var logoPath: String?
    package var logoAlternative: String?
    /// The style sheets of the two pages that stand alone.
    package var reportSheet: HTML
    package var notFoundStyle: HTML

    package init(
        coloursPath: String? = nil, logoPath: String? = nil, logoAlternative: String? = nil, reportSheet: HTML,
        notFoundStyle: HTML
    ) {
        self.coloursPath = coloursPath
        self.logoPath = logoPath
        self.logoAlternative = logoAlternative
        self.reportSheet = reportSheet
        self.notFoundStyle = notFoundStyle
    }
}
