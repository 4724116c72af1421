import Diagnostics
import FrontMatter

/// What `theme.yaml` says: colours and a logo, without a line of CSS.
package struct ThemeSettings: Sendable, Equatable {
    static let path = "theme.yaml"

    /// The theme that this one is built on.
    package var base = "default"
    /// CSS custom properties without their dashes: `accent`, `paper`.
    package var colours: [(name: String, value: String)] = []
    /// A file of the theme.
    package var logo: String?
    package var logoAlternative: String?

    package static func == (one: ThemeSettings, other: ThemeSettings) -> Bool {
        one.base == other.base && one.logo == other.logo && one.logoAlternative == other.logoAlternative
            && one.colours.map(\.name) == other.colours.map(\.name) && one.colours.map(\.value) == other.colours.map(\.value)
    }

    static func parse(_ file: SourceFile) -> Diagnosed<ThemeSettings> {
        let mapping = FrontMatterReader.yaml(file)
        var settings = ThemeSettings()
        var diagnostics = mapping.diagnostics
        for entry in mapping.value.entries {
            switch entry.key {
            case "name": break
            case "extends", "basis": settings.base = entry.value.text ?? settings.base
            case "logo": settings.logo = entry.value.text
            case "logo_alt": settings.logoAlternative = entry.value.text
            case "colours", "colors", "farben": settings.readColours(entry.value, file, &diagnostics)
            default:
                diagnostics.append(
                    ThemeProblem.unknownKey(entry.key, at: Location(path: file.shownPath, range: entry.keyRange)))
            }
        }
        return Diagnosed(settings, diagnostics)
    }

    private mutating func readColours(_ node: Node, _ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        guard case .mapping(let mapping) = node.content else {
            if !(node.text ?? "x").isEmpty {
                diagnostics.append(ThemeProblem.noColours(at: Location(path: file.shownPath, range: node.range)))
            }
            return
        }
        for entry in mapping.entries {
            let value = entry.value.text ?? ""
            if Colour.isSafe(value), Colour.isName(entry.key) {
                colours.append((entry.key, value))
            } else {
                diagnostics.append(
                    ThemeProblem.badColour(entry.key, value, at: Location(path: file.shownPath, range: entry.value.range)))
            }
        }
    }
}

extension Node {
    fileprivate var text: String? {
        if case .scalar(let scalar) = content { return scalar.text }
        return nil
    }
}
