import Diagnostics
import FrontMatter

/// Colours by the names of their CSS custom properties without the dashes: `accent`, `paper`. In the order of the file.
package struct ColourSet: Sendable, Equatable {
    private var colours: [Colour] = []
    private var places: [(name: String, place: Location)] = []

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
                places.append((entry.key, Location(path: file.shownPath, range: entry.keyRange)))
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

    /// Names that the theme below does not know, so that they would colour nothing. The first theme makes the names.
    func unknown(beside base: ColourSet, isFirst: Bool) -> [Diagnostic] {
        let known = base.colours.map(\.name)
        if isFirst { return [] }
        return places.filter { !known.contains($0.name) }.map {
            ThemeProblem.unknownColour($0.name, known: known, at: $0.place)
        }
    }

    package static func == (one: ColourSet, other: ColourSet) -> Bool { one.colours == other.colours }

    /// A rule for the whole page.
    var css: String { ":root {\n" + colours.map { "  --\($0.name): \($0.value);\n" }.joined() + "}\n" }
}
