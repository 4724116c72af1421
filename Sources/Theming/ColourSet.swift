import Diagnostics
import FrontMatter

/// Colours by the names of their CSS custom properties without the dashes: `accent`, `paper`. In the order of the file.
package struct ColourSet: Sendable, Equatable {
    private var colours: [Colour] = []

    package init() {}

    var isEmpty: Bool { colours.isEmpty }

    mutating func read(_ node: Node, _ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        guard case .mapping(let mapping) = node.content else {
            if node.text != "" {
                diagnostics.append(ThemeProblem.noColours(at: Location(path: file.shownPath, range: node.range)))
            }
            return
        }
        for entry in mapping.entries {
            if let colour = Colour(entry.key, entry.value.text ?? "") {
                set(colour)
            } else {
                let place = Location(path: file.shownPath, range: entry.value.range)
                diagnostics.append(ThemeProblem.badColour(entry.key, entry.value.text ?? "", at: place))
            }
        }
    }

    /// The other set's colours take the place of those with the same name.
    mutating func override(with other: ColourSet) { other.colours.forEach { set($0) } }

    private mutating func set(_ colour: Colour) {
        colours.removeAll { $0.name == colour.name }
        colours.append(colour)
    }

    /// A rule for the whole page.
    var css: String { ":root {\n" + colours.map { "  --\($0.name): \($0.value);\n" }.joined() + "}\n" }
}
