import Diagnostics
import FrontMatter

/// Colours by the names of their CSS custom properties without the dashes: `accent`, `accent-dark`. In the order of the file.
package struct ColourSet: Sendable, Equatable {
    /// A name where an author wrote it, and what stands behind it in the custom property's.
    private typealias Written = (name: String, ending: String, place: Location)

    private var colours: [Colour] = []
    private var places: [Written] = []

    package init() {}

    var isEmpty: Bool { colours.isEmpty }

    /// `ending`: what the style sheets put behind the name, `-dark`; authors need not.
    mutating func read(_ node: Node, ending: String = "", _ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        guard case .mapping(let mapping) = node.content else {
            if node.text != "" {
                diagnostics.append(ThemeProblem.noColours(at: Location(path: file.shownPath, range: node.range)))
            }
            return
        }
        for entry in mapping.entries {
            if let colour = Colour(entry.key + ending, entry.value.text ?? "") {
                set(colour)
                places.append((entry.key, ending, Location(path: file.shownPath, range: entry.keyRange)))
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

    /// Names that no style sheet reads, so that they would colour nothing.
    func unknown(to properties: CustomProperties) -> [Diagnostic] {
        places.filter { !properties.used.contains($0.name + $0.ending) }.map { written in
            let known = properties.open.filter { $0.hasSuffix(written.ending) }
            return ThemeProblem.unknownColour(
                written.name, known: known.map { String($0.dropLast(written.ending.count)) }, at: written.place)
        }
    }

    package static func == (one: ColourSet, other: ColourSet) -> Bool { one.colours == other.colours }

    /// A rule for the whole page.
    var css: String { ":root {\n" + colours.map { "  --\($0.name): \($0.value);\n" }.joined() + "}\n" }
}
