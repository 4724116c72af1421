package import Diagnostics
import FrontMatter

/// What `theme.yaml` says: colours and a logo, without a line of CSS.
package struct ThemeSettings: Sendable, Equatable {
    static let path = "theme.yaml"

    /// The theme that this one is built on, and where that is said.
    package var base = "default"
    package var basePlace: Location?
    /// `accent` on a light ground, `accent-dark` in its place where the reader prefers a dark screen.
    package var colours = ColourSet()
    /// A file of the theme.
    package var logo: String?
    package var logoPlace: Location?
    package var logoAlternative: String?

    static func parse(_ file: SourceFile) -> Diagnosed<ThemeSettings> {
        let mapping = FrontMatterReader.yaml(file)
        var settings = ThemeSettings()
        var diagnostics = mapping.diagnostics
        for entry in mapping.value.entries {
            switch entry.key {
            case "name": break
            case "extends", "basis":
                settings.base = entry.value.text ?? settings.base
                settings.basePlace = Location(path: file.shownPath, range: entry.value.range)
            case "logo":
                settings.logo = entry.value.text
                settings.logoPlace = Location(path: file.shownPath, range: entry.value.range)
            case "logo_alt": settings.logoAlternative = entry.value.text
            case "colours", "colors", "farben": settings.colours.read(entry.value, file, &diagnostics)
            case "dark_colours", "dark_colors", "dunkle_farben":
                settings.colours.read(entry.value, ending: "-dark", file, &diagnostics)
            default:
                diagnostics.append(
                    ThemeProblem.unknownKey(entry.key, at: Location(path: file.shownPath, range: entry.keyRange)))
            }
        }
        return Diagnosed(settings, diagnostics)
    }
}

extension Node {
    /// The words of a single value.
    var text: String? {
        if case .scalar(let scalar) = content { return scalar.text }
        return nil
    }
}
