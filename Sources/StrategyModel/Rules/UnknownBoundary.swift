package import Diagnostics

/// A file from a county's office holds all its municipalities, so this is no more than a notice.
package enum UnknownBoundary {
    static let rule = Rule(
        "unknown-boundary", .notice,
        .init(
            de: "Eine Grenze passt zu keiner Kommune der Strategie; sie wird nicht gezeichnet.",
            en: "A boundary fits no municipality of the strategy; it is not drawn."))

    package static func check(_ boundaries: [Boundary], of municipalities: [Municipality], in file: SourceFile)
        -> [Diagnostic]
    {
        boundaries.filter { boundary in !municipalities.contains { boundary.fits($0) } }.map { boundary in
            Diagnostic(
                rule, at: Location(path: file.shownPath, range: boundary.range), message(boundary),
                hint: .init(
                    de: "Tragen Sie bei der Kommune denselben ags oder Namen ein, oder lassen Sie die Fläche weg",
                    en: "Give the municipality the same ags or name, or leave the area out"))
        }
    }

    private static func message(_ boundary: Boundary) -> Localized {
        guard let name = boundary.name ?? boundary.ags ?? boundary.ars else {
            return .init(
                de: "Diese Fläche nennt keine Kommune: ags, ars und name fehlen",
                en: "This area names no municipality: ags, ars and name are missing")
        }
        return .init(
            de: "„\(name)“ ist keine Kommune dieser Strategie", en: "“\(name)” is no municipality of this strategy")
    }
}
